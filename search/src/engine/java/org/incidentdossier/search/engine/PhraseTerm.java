package org.incidentdossier.search.engine;

/// A term of a phrase and where it is in one field.
///
/// @param positions in each document of the postings, ascending
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record PhraseTerm(String term, Postings postings, int[][] positions) {}
