package org.incidentdossier.model;

/// Someone compared a claim with its article.
public record Review(String by, When on) {}
