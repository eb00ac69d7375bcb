package org.incidentdossier.search.engine;

/// The best so far of the terms that may be meant instead of another; see [Vocabulary#nearest].
public final class Nearest {
    private String term = "";
    private int edits;
    private int documents;

    /// @param maxEdits no term with more is taken
    public Nearest(int maxEdits) {
        edits = maxEdits;
    }

    /// Terms have to come in their order.
    public void add(String other, int otherEdits, int otherDocuments) {
        if (otherEdits < edits || (otherEdits == edits && otherDocuments > documents)) {
            term = other;
            edits = otherEdits;
            documents = otherDocuments;
        }
    }

    public String term() {
        return term;
    }
}
