package org.incidentdossier.search.engine;

/// The terms of an index.
public interface Vocabulary {
    boolean has(int field, String term);

    /// Whether there is a term within this many edits that begins with the same letter.
    boolean hasNear(int field, String term, int edits);

    /// The term that is closest; of equally close ones, that of the most documents, counted field by field; of equals,
    /// the first. Empty if none is near.
    String nearest(String term, int edits);
}
