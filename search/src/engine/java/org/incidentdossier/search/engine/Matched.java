package org.incidentdossier.search.engine;

import java.util.HashSet;
import java.util.Set;

/// The terms by which a query finds documents, to be marked in their texts.
public final class Matched {
    private final Set<String> terms = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    public void add(Leaf leaf) {
        leaf.match(this);
    }

    public void addTerm(String term) {
        terms.add(term);
    }

    void addPrefix(String prefix) {
        prefixes.add(prefix);
    }

    boolean has(String term) {
        if (terms.contains(term)) {
            return true;
        }
        for (String prefix : prefixes) {
            if (term.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
