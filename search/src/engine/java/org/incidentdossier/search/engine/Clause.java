package org.incidentdossier.search.engine;

import java.util.List;

/// One condition of a query.
public sealed interface Clause {
    /// A condition on running text, looked up in each of its fields; the score is their sum.
    sealed interface Text extends Clause {
        /// Numbers of text fields, ascending.
        List<Integer> fields();
    }

    /// @param typed the word as it was typed
    record Word(List<Integer> fields, String term, String typed) implements Text {
        public Word {
            fields = List.copyOf(fields);
        }
    }

    /// Terms that stand one after the other, or not further from that than `slop` moves.
    record Phrase(List<Integer> fields, List<String> terms, int slop) implements Text {
        public Phrase {
            fields = List.copyOf(fields);
            terms = List.copyOf(terms);
        }
    }

    /// Terms that begin like this, and the stem of the word so far.
    record Prefix(List<Integer> fields, String prefix, String stem) implements Text {
        public Prefix {
            fields = List.copyOf(fields);
        }
    }

    /// Terms within this many edits, which begin with the same letter.
    record Fuzzy(List<Integer> fields, String term, int edits) implements Text {
        /// More than the closest of them are not looked up.
        public static final int MAX_EXPANSIONS = 20;

        public Fuzzy {
            fields = List.copyOf(fields);
        }
    }

    /// Documents whose facet has this value, given as it is or by its label.
    record Value(int facet, String text) implements Clause {}

    /// Documents with a day in this range.
    record Days(DayRange range) implements Clause {}
}
