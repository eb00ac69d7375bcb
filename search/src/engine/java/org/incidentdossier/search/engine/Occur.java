package org.incidentdossier.search.engine;

/// What a clause of a query asks of a document.
public enum Occur {
    /// Counts when present; without a [#MUST], one of them has to be.
    SHOULD,
    /// Has to be present, written `+`.
    MUST,
    /// Must not be present, written `-`.
    MUST_NOT
}
