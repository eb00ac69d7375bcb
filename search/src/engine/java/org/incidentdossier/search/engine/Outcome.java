package org.incidentdossier.search.engine;

import java.util.List;

/// What a call of the engine gives: an answer, or the shards without which there is none.
public sealed interface Outcome {
    record Answered(SearchAnswer answer) implements Outcome {}

    /// Supply these, then ask again.
    record Needs(List<String> shards) implements Outcome {
        public Needs {
            shards = List.copyOf(shards);
        }
    }
}
