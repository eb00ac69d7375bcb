package org.incidentdossier.search;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/// Collects which documents match, for a searcher of one segment.
final class MatchSet implements CollectorManager<MatchSet.Documents, FixedBitSet> {
    private final int documentCount;

    MatchSet(int documentCount) {
        this.documentCount = documentCount;
    }

    @Override
    public Documents newCollector() {
        return new Documents(documentCount);
    }

    @Override
    public FixedBitSet reduce(Collection<Documents> collectors) {
        var all = new FixedBitSet(documentCount);
        collectors.forEach(collector -> all.or(collector.bits));
        return all;
    }

    static final class Documents extends SimpleCollector {
        private final FixedBitSet bits;
        private int base;

        private Documents(int documentCount) {
            bits = new FixedBitSet(documentCount);
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) {
            bits.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
