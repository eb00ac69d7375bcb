package org.incidentdossier.search.engine;

import java.util.HashSet;
import java.util.Set;

/// The terms by which a query finds documents, to be marked in their texts.
public final class Matched {
    private final Set<String> terms = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /// Adds what a leaf looks for; the expansions of a fuzzy one are added by [#addTerm].
    public void add(Leaf leaf) {
        switch (leaf) {
            case Leaf.Term term -> terms.add(term.term());
            case Leaf.Phrase phrase -> terms.addAll(phrase.terms());
            case Leaf.Prefix prefix -> {
                terms.add(prefix.stem());
                prefixes.add(prefix.prefix());
            }
            case Leaf.Fuzzy fuzzy -> {}
        }
    }

    public void addTerm(String term) {
        terms.add(term);
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
