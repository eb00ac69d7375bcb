package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.incidentdossier.search.engine.Filter;
import org.incidentdossier.search.engine.Leaf;
import org.incidentdossier.search.engine.Plan;
import org.incidentdossier.search.engine.SearchSchema;

/// One [Plan] as a Lucene query.
final class LuceneQueries {
    private final SearchSchema schema;
    private final IndexSearcher searcher;
    private final FacetValues facetValues;

    /// Building the automata costs more than anything else, and excerpts need the expansions again.
    private final Map<Leaf, List<FuzzyExpansion>> expansions = new HashMap<>();

    LuceneQueries(SearchSchema schema, IndexSearcher searcher, FacetValues facetValues) {
        this.schema = schema;
        this.searcher = searcher;
        this.facetValues = facetValues;
    }

    Query of(Plan plan) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var leaf : optional(plan.should())) {
            query.add(leaf, Occur.SHOULD);
        }
        if (!plan.nameKey().isEmpty()) {
            var name = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME_KEY, plan.nameKey())));
            query.add(new BoostQuery(name, Plan.NAME_SCORE), Occur.SHOULD);
        }
        for (var leaves : plan.must()) {
            query.add(anyOf(leaves), Occur.MUST);
        }
        for (var leaves : plan.mustNot()) {
            query.add(anyOf(leaves), Occur.MUST_NOT);
        }
        for (var filter : plan.filters()) {
            query.add(filter(filter), Occur.FILTER);
        }
        for (var filter : plan.excluded()) {
            query.add(filter(filter), Occur.MUST_NOT);
        }
        if (plan.onlyExcludes()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.setMinimumNumberShouldMatch(plan.needsOne() ? 1 : 0).build();
    }

    /// One list of clauses, in which an expansion of a fuzzy leaf does not repeat a term that is there already:
    /// `BooleanQuery` would merge the two, and keep the statistics of either.
    private List<Query> optional(List<Leaf> leaves) throws IOException {
        var queries = new ArrayList<Query>();
        var terms = new HashSet<Term>();
        for (var leaf : leaves) {
            if (leaf instanceof Leaf.Term(int field, String text)) {
                terms.add(term(field, text));
            }
        }
        for (var leaf : leaves) {
            if (leaf instanceof Leaf.Fuzzy fuzzy) {
                addExpansions(fuzzy, terms, queries);
            } else {
                queries.add(leaf(leaf));
            }
        }
        return queries;
    }

    private void addExpansions(Leaf.Fuzzy fuzzy, Set<Term> terms, List<Query> queries) throws IOException {
        for (var expansion : expansions(fuzzy)) {
            if (terms.add(expansion.term())) {
                queries.add(expansion.query());
            }
        }
    }

    List<FuzzyExpansion> expansions(Leaf.Fuzzy fuzzy) throws IOException {
        var known = expansions.get(fuzzy);
        if (known == null) {
            known = expand(fuzzy);
            expansions.put(fuzzy, known);
        }
        return known;
    }

    private List<FuzzyExpansion> expand(Leaf.Fuzzy fuzzy) throws IOException {
        return FuzzyExpansion.of(FuzzyExpansion.query(term(fuzzy.field(), fuzzy.term()), fuzzy.edits()), searcher);
    }

    private Query anyOf(List<Leaf> leaves) {
        var query = new BooleanQuery.Builder();
        leaves.forEach(leaf -> query.add(leaf(leaf), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private Query leaf(Leaf leaf) {
        return switch (leaf) {
            case Leaf.Term(int field, String text) -> new TermQuery(term(field, text));
            case Leaf.Phrase(int field, List<String> terms, int slop) ->
                new PhraseQuery(slop, Fields.text(schema, field), terms.toArray(String[]::new));
            case Leaf.Prefix(int field, String prefix, String stem) ->
                new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new PrefixQuery(term(field, prefix)), Occur.SHOULD)
                        .add(new TermQuery(term(field, stem)), Occur.SHOULD)
                        .build());
            case Leaf.Fuzzy(int field, String text, int edits) -> FuzzyExpansion.query(term(field, text), edits);
        };
    }

    private Query filter(Filter filter) {
        var alternatives = new BooleanQuery.Builder();
        switch (filter) {
            case Filter.Values values -> {
                String field = Fields.facet(schema.facets().get(values.facet()));
                var wanted = new HashSet<String>();
                values.texts().forEach(text -> wanted.addAll(facetValues.matching(values.facet(), text)));
                wanted.forEach(value -> alternatives.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
            }
            case Filter.Days days ->
                days.ranges()
                        .forEach(range -> alternatives.add(
                                IntRange.newIntersectsQuery(
                                        Fields.DAYS, new int[] {range.from()}, new int[] {range.to()}),
                                Occur.SHOULD));
        }
        var query = alternatives.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery("no such value") : query;
    }

    private Term term(int field, String text) {
        return new Term(Fields.text(schema, field), text);
    }
}
