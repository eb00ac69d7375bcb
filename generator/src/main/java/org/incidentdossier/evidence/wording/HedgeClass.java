package org.incidentdossier.evidence.wording;

import java.util.List;

/// Words that weaken a statement in the same way.
///
/// @param name  such as `reported`
/// @param terms in lower case
public record HedgeClass(String name, List<String> terms) {
    public HedgeClass {
        terms = List.copyOf(terms);
    }

    /// Whether a text has one of the terms, as whole words in any case.
    public boolean isIn(String text) {
        var words = WordText.of(text);
        return terms.stream().anyMatch(words::has);
    }
}
