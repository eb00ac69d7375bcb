package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// A condition on one text field.
public sealed interface Leaf {
    int field();

    /// What tells it from other conditions; see [Clause#key].
    String key();

    record Term(int field, String term) implements Leaf {
        @Override
        public String key() {
            return field + "=" + term;
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
    }

    record Prefix(int field, String prefix, String stem) implements Leaf {
        @Override
        public String key() {
            return field + "^" + prefix;
        }
    }

    record Fuzzy(int field, String term, int edits) implements Leaf {
        @Override
        public String key() {
            return field + "?" + edits + term;
        }
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
