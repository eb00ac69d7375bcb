package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.incidentdossier.search.engine.Outcome.Place;

/// Which documents of one segment match, and the best of them: higher scores first, of equals the earlier document.
final class Matches extends SimpleCollector {
    private static final Scorable NO_SCORES = new Scorable() {
        @Override
        public float score() {
            throw new IllegalStateException("a document before its scorer");
        }
    };

    private final FixedBitSet documents;
    private final int[] best;
    private final float[] scores;
    private Scorable scorer = NO_SCORES;
    private int size;

    private Matches(int documentCount, int limit) {
        documents = new FixedBitSet(documentCount);
        best = new int[limit];
        scores = new float[limit];
    }

    /// @param limit of how many the scores are wanted
    static CollectorManager<Matches, Matches> collect(int documentCount, int limit) {
        return new CollectorManager<>() {
            @Override
            public Matches newCollector() {
                return new Matches(documentCount, limit);
            }

            @Override
            public Matches reduce(Collection<Matches> all) {
                if (all.size() != 1) {
                    throw new IllegalStateException(all.size() + " parts of one segment");
                }
                return all.iterator().next();
            }
        };
    }

    FixedBitSet documents() {
        return documents;
    }

    /// How many match.
    int total() {
        return documents.cardinality();
    }

    List<Place> best() {
        var places = new ArrayList<Place>();
        for (int i = 0; i < size; i++) {
            places.add(new Place(best[i], scores[i]));
        }
        return places;
    }

    @Override
    public ScoreMode scoreMode() {
        return best.length == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        documents.set(document);
        if (best.length > 0) {
            add(document, scorer.score());
        }
    }

    private void add(int document, float score) {
        if (size == best.length && score <= scores[size - 1]) {
            return;
        }
        int at = size < best.length ? size++ : size - 1;
        while (at > 0 && scores[at - 1] < score) {
            scores[at] = scores[at - 1];
            best[at] = best[at - 1];
            at--;
        }
        scores[at] = score;
        best[at] = document;
    }
}
