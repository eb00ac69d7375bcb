package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// A condition on one text field.
public sealed interface Leaf {
    int field();

    /// What tells it from other conditions; see [Clause#key].
    String key();

    /// Adds what it says of documents to their scores.
    ///
    /// @param terms keys of the terms that have been added
    void score(LeafScorer scorer, TextSet terms, Scores scores);

    /// Adds what it finds; the expansions of a fuzzy one are added by [Matched#addTerm].
    void match(Matched matched);

    record Term(int field, String term) implements Leaf {
        @Override
        public String key() {
            return field + "=" + term;
        }

        @Override
        public void score(LeafScorer scorer, TextSet terms, Scores scores) {
            scorer.addTerm(this, scores);
        }

        @Override
        public void match(Matched matched) {
            matched.addTerm(term);
        }
    }

    record Phrase(int field, List<String> terms, int slop) implements Leaf {
        @Override
        public String key() {
            var key = new StringBuilder().append(field).append('~').append(slop);
            for (String term : terms) {
                key.append('\n').append(term);
            }
            return key.toString();
        }

        @Override
        public void score(LeafScorer scorer, TextSet ignored, Scores scores) {
            scorer.addPhrase(this, scores);
        }

        @Override
        public void match(Matched matched) {
            for (String term : terms) {
                matched.addTerm(term);
            }
        }
    }

    record Prefix(int field, String prefix, String stem) implements Leaf {
        @Override
        public String key() {
            return field + "^" + prefix;
        }

        @Override
        public void score(LeafScorer scorer, TextSet terms, Scores scores) {
            scorer.addPrefix(this, scores);
        }

        @Override
        public void match(Matched matched) {
            matched.addTerm(stem);
            matched.addPrefix(prefix);
        }
    }

    record Fuzzy(int field, String term, int edits) implements Leaf {
        @Override
        public String key() {
            return field + "?" + edits + term;
        }

        @Override
        public void score(LeafScorer scorer, TextSet terms, Scores scores) {
            scorer.addFuzzy(this, terms, scores);
        }

        @Override
        public void match(Matched matched) {}
    }

    static List<Leaf> of(Clause.Text text) {
        var leaves = new ArrayList<Leaf>();
        for (int field = 0; text.fields() >>> field != 0; field++) {
            if ((text.fields() >>> field & 1) != 0) {
                leaves.add(text.in(field));
            }
        }
        return leaves;
    }
}
