package org.incidentdossier.search.engine;

/// Sums of scores by document, and which documents have one.
///
/// A sum is kept as a double and rounded once at its end, as Lucene's disjunctions do.
final class Scores {
    private final double[] sums;
    private final boolean[] found;

    Scores(int documents) {
        sums = new double[documents];
        found = new boolean[documents];
    }

    void add(int document, double score) {
        sums[document] += score;
        found[document] = true;
    }

    boolean has(int document) {
        return found[document];
    }

    float of(int document) {
        return Floats.round(sums[document]);
    }
}
