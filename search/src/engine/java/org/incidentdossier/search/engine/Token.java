package org.incidentdossier.search.engine;

/// A term and where it stands in its text.
///
/// @param position counts from 0; terms that stand for the same words share one
/// @param start    offset of its first character
/// @param end      offset after its last character
public record Token(String term, int position, int start, int end) {}
