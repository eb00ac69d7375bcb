package org.incidentdossier.search.engine;

import java.util.List;

/// What a call of the engine gives: an answer, its ranking alone, or the shards without which there is neither.
public sealed interface Outcome {
    record Answered(SearchAnswer answer) implements Outcome {}

    /// What an answer shows, before anybody has looked at the documents.
    ///
    /// @param total how many documents match, exactly
    /// @param best  best first; of equal scores, the earlier document first
    record Ranked(int total, List<Place> best) implements Outcome {
        public Ranked {
            best = List.copyOf(best);
        }
    }

    /// A document in a ranking.
    ///
    /// @param document its number in the index
    record Place(int document, float score) {}

    /// Supply these, then ask again.
    record Needs(List<String> shards) implements Outcome {
        public Needs {
            shards = List.copyOf(shards);
        }
    }
}
