package org.incidentdossier.search.engine;

import java.util.List;

/// One condition of a query.
public sealed interface Clause {
    /// What tells it from other conditions.
    ///
    /// Not `equals`: once lists compare what is in them, TeaVM compiles the comparison of everything that is ever
    /// in a list.
    String key();

    /// Makes it part of a plan.
    void plan(Occur occur, Plan plan);

    /// A condition on running text, looked up in each of its fields; the score is their sum.
    sealed interface Text extends Clause {
        /// The text fields, one bit each, the first field lowest.
        int fields();

        /// The same condition for one of its fields.
        Leaf in(int field);

        @Override
        default String key() {
            return fields() + in(0).key();
        }

        @Override
        default void plan(Occur occur, Plan plan) {
            plan.add(occur, Leaf.of(this));
        }
    }

    /// @param typed the word as it was typed
    record Word(int fields, String term, String typed) implements Text {
        @Override
        public Leaf in(int field) {
            return new Leaf.Term(field, term);
        }
    }

    /// Terms that stand one after the other, or not further from that than `slop` moves.
    ///
    /// @param typed the words as they were typed
    record Phrase(int fields, List<String> terms, List<String> typed, int slop) implements Text {
        @Override
        public Leaf in(int field) {
            return new Leaf.Phrase(field, terms, slop);
        }
    }

    /// Terms that begin like this, and the stem of the word so far.
    record Prefix(int fields, String prefix, String stem) implements Text {
        @Override
        public Leaf in(int field) {
            return new Leaf.Prefix(field, prefix, stem);
        }
    }

    /// Terms within this many edits, which begin with the same letter.
    record Fuzzy(int fields, String term, int edits) implements Text {
        /// More than the closest of them are not looked up.
        public static final int MAX_EXPANSIONS = 20;

        @Override
        public Leaf in(int field) {
            return new Leaf.Fuzzy(field, term, edits);
        }
    }

    /// Documents whose facet has this value, given as it is or by its label.
    record Value(int facet, String text) implements Clause {
        @Override
        public String key() {
            return facet + ":" + text;
        }

        @Override
        public void plan(Occur occur, Plan plan) {
            plan.add(occur, this);
        }
    }

    /// Documents with a day in this range.
    record Days(DayRange range) implements Clause {
        @Override
        public String key() {
            return range.from() + ".." + range.to();
        }

        @Override
        public void plan(Occur occur, Plan plan) {
            plan.add(occur, range);
        }
    }
}
