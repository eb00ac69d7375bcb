package org.incidentdossier.search;

import org.apache.lucene.analysis.Analyzer;

/// Keeps phrases from reaching from one name into the next. It analyses nothing: all text comes as a [TermStream].
final class NameGap extends Analyzer {
    private static final int POSITIONS = 100;

    @Override
    public int getPositionIncrementGap(String field) {
        return POSITIONS;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        throw new IllegalStateException(field + " came as text, not as terms");
    }
}
