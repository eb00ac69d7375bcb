package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// A condition on one text field.
public sealed interface Leaf {
    int field();

    record Term(int field, String term) implements Leaf {}

    record Phrase(int field, List<String> terms, int slop) implements Leaf {}

    record Prefix(int field, String prefix, String stem) implements Leaf {}

    record Fuzzy(int field, String term, int edits) implements Leaf {}

    static List<Leaf> of(Clause.Text text) {
        var leaves = new ArrayList<Leaf>();
        for (int field : text.fields()) {
            leaves.add(
                    switch (text) {
                        case Clause.Word word -> new Term(field, word.term());
                        case Clause.Phrase phrase -> new Phrase(field, phrase.terms(), phrase.slop());
                        case Clause.Prefix prefix -> new Prefix(field, prefix.prefix(), prefix.stem());
                        case Clause.Fuzzy fuzzy -> new Fuzzy(field, fuzzy.term(), fuzzy.edits());
                    });
        }
        return leaves;
    }
}
