package org.incidentdossier.model;

/// A page of the editors' own, such as the one that says what the dossier is about.
public record Page(PageId id, String title, Prose body, NoteSource source) implements Entry {}
