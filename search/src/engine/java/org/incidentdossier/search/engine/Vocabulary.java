package org.incidentdossier.search.engine;

/// The terms of an index.
public interface Vocabulary {
    boolean has(int field, String term);

    /// Whether there is a term within this many edits that begins with the same letter.
    boolean hasNear(int field, String term, int edits);
}
