package org.incidentdossier.evidence.gaps;

/// Something that nobody has found.
///
/// @param id   of the article, question or claim that lacks it
/// @param text in words
public record Gap(GapCode code, String id, String text) {}
