package org.incidentdossier.search.engine;

/// The best documents so far: higher scores first, of equals the earlier document.
final class Ranking {
    private final int[] documents;
    private final float[] scores;
    private int size;

    Ranking(int limit) {
        documents = new int[limit];
        scores = new float[limit];
    }

    /// Documents have to come in their order.
    void add(int document, float score) {
        if (size == documents.length && (size == 0 || score <= scores[size - 1])) {
            return;
        }
        int at = size < documents.length ? size++ : size - 1;
        while (at > 0 && scores[at - 1] < score) {
            scores[at] = scores[at - 1];
            documents[at] = documents[at - 1];
            at--;
        }
        scores[at] = score;
        documents[at] = document;
    }

    int size() {
        return size;
    }

    int document(int rank) {
        return documents[rank];
    }

    float score(int rank) {
        return scores[rank];
    }
}
