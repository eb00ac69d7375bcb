package org.incidentdossier.search.engine;

/// The terms by which a query finds documents, to be marked in their texts.
public final class Matched {
    private final TextSet terms = new TextSet();
    private final TextSet prefixes = new TextSet();

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
        if (terms.has(term)) {
            return true;
        }
        for (String prefix : prefixes.texts()) {
            if (term.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
