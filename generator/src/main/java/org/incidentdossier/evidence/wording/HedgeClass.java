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
}
