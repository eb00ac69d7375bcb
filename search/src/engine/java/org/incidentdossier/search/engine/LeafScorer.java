package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ShardIndex.Neighbour;
import org.jspecify.annotations.Nullable;

/// Adds to the scores of documents what leaves say of them.
final class LeafScorer {
    private static final int MAX_EDITS = 2;

    private final ShardIndex index;
    private final TextMap<List<Neighbour>> neighbours = new TextMap<>();

    LeafScorer(ShardIndex index) {
        this.index = index;
    }

    /// Adds all leaves. An expansion of a fuzzy leaf does not repeat a term that is there already.
    void addAll(List<Leaf> leaves, Scores scores) {
        var terms = new TextSet();
        for (var leaf : leaves) {
            if (leaf instanceof Leaf.Term term) {
                terms.add(term.key());
            }
            if (!(leaf instanceof Leaf.Prefix)) {
                // Asked for before it is known whether there are postings: one round to the host less.
                index.norms();
            }
        }
        for (var leaf : leaves) {
            leaf.score(this, terms, scores);
        }
    }

    /// Adds documents of a name.
    void addName(String key, Scores scores) {
        var postings = index.postings(key, index.keyField());
        if (postings != null) {
            for (int document : postings.documents()) {
                scores.add(document, Plan.NAME_SCORE);
            }
        }
    }

    List<Expansion> expansions(Leaf.Fuzzy fuzzy) {
        return Expansion.of(fuzzy, neighbours(fuzzy.term()));
    }

    List<Neighbour> neighbours(String term) {
        var found = neighbours.get(term);
        if (found == null) {
            found = index.neighbours(term, MAX_EDITS);
            neighbours.add(term, found);
        }
        return found;
    }

    void addTerm(Leaf.Term leaf, Scores scores) {
        var postings = index.postings(leaf.term(), leaf.field());
        if (postings != null) {
            add(postings, leaf.field(), 1, postings.documents().length, scores);
        }
    }

    void addFuzzy(Leaf.Fuzzy leaf, TextSet terms, Scores scores) {
        for (var expansion : expansions(leaf)) {
            if (terms.add(new Leaf.Term(leaf.field(), expansion.term()).key())) {
                var postings = index.postings(expansion.term(), leaf.field());
                if (postings != null) {
                    add(postings, leaf.field(), expansion.boost(), expansion.documents(), scores);
                }
            }
        }
    }

    private void add(Postings postings, int field, double boost, int matching, Scores scores) {
        var norms = index.norms();
        if (norms == null) {
            return;
        }
        var bm25 = bm25(field, boost, Bm25.idf(index.core().fieldDocuments()[field], matching));
        int base = field * index.core().documents();
        for (int i = 0; i < postings.documents().length; i++) {
            int document = postings.documents()[i];
            scores.add(document, bm25.score(postings.frequencies()[i], norms[base + document] & 0xff));
        }
    }

    void addPrefix(Leaf.Prefix leaf, Scores scores) {
        var found = new boolean[index.core().documents()];
        for (var postings : index.beginning(leaf.prefix(), leaf.field())) {
            for (int document : postings.documents()) {
                found[document] = true;
            }
        }
        var stem = index.postings(leaf.stem(), leaf.field());
        if (stem != null) {
            for (int document : stem.documents()) {
                found[document] = true;
            }
        }
        for (int document = 0; document < found.length; document++) {
            if (found[document]) {
                scores.add(document, 1);
            }
        }
    }

    void addPhrase(Leaf.Phrase leaf, Scores scores) {
        var terms = phraseTerms(leaf);
        var norms = index.norms();
        if (terms == null || norms == null) {
            return;
        }
        int inField = index.core().fieldDocuments()[leaf.field()];
        double idf = 0;
        for (var term : terms) {
            idf += Bm25.idf(inField, term.postings().documents().length);
        }
        var bm25 = bm25(leaf.field(), 1, Floats.round(idf));
        int base = leaf.field() * index.core().documents();
        var matcher = new PhraseMatcher(terms, leaf.slop());
        for (int document = matcher.next(); document >= 0; document = matcher.next()) {
            scores.add(document, bm25.score(matcher.frequency(), norms[base + document] & 0xff));
        }
    }

    /// Nothing if a term is not there.
    private @Nullable List<PhraseTerm> phraseTerms(Leaf.Phrase leaf) {
        var terms = new ArrayList<PhraseTerm>();
        boolean all = true;
        for (String term : leaf.terms()) {
            var postings = index.postings(term, leaf.field());
            var positions = index.positions(term);
            if (postings == null || positions == null) {
                all = false;
            } else {
                terms.add(new PhraseTerm(term, postings, postings.positions(positions)));
            }
        }
        return all ? terms : null;
    }

    private Bm25 bm25(int field, double boost, double idf) {
        return Bm25.of(boost, idf, index.core().normInverses()[field]);
    }
}
