package org.incidentdossier.search;

/// A term in one field, as it is written.
///
/// @param field     its number; the last one has the keys of names, without frequencies and positions
/// @param documents how many documents have it
/// @param postings  documents and frequencies
/// @param positions empty for keys of names
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record TermEntry(int field, int documents, byte[] postings, byte[] positions) {}
