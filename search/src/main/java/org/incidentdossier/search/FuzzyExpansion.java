package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.incidentdossier.search.engine.Clause;

/// A term of the index that Lucene's `FuzzyQuery` found, with the boost and the blended statistics it gave it.
record FuzzyExpansion(Query query, Term term, float boost) {
    static final int PREFIX_LENGTH = 1;

    static FuzzyQuery query(Term term, int edits) {
        return new FuzzyQuery(term, edits, PREFIX_LENGTH, Clause.Fuzzy.MAX_EXPANSIONS, true);
    }

    static List<FuzzyExpansion> of(FuzzyQuery fuzzy, IndexSearcher searcher) throws IOException {
        var rewritten = fuzzy.rewrite(searcher);
        if (rewritten instanceof BlendedTermQuery blended) {
            rewritten = blended.rewrite(searcher);
        }
        return switch (rewritten) {
            case MatchNoDocsQuery _ -> List.of();
            case BooleanQuery all -> {
                var expansions = new ArrayList<FuzzyExpansion>();
                all.clauses().forEach(clause -> expansions.add(of(clause.query())));
                yield expansions;
            }
            default -> List.of(of(rewritten));
        };
    }

    private static FuzzyExpansion of(Query query) {
        return switch (query) {
            case TermQuery term -> new FuzzyExpansion(term, term.getTerm(), 1);
            case BoostQuery boosted
            when boosted.getQuery() instanceof TermQuery term ->
                new FuzzyExpansion(boosted, term.getTerm(), boosted.getBoost());
            default -> throw new IllegalStateException("an unexpected form of a fuzzy query: " + query);
        };
    }
}
