package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What a query means, before terms are looked up.
///
/// Lucene's form of it is one `BooleanQuery`: [#should] as its SHOULD clauses, a nested one for each of [#must] and
/// [#mustNot], filters as FILTER, and a constant score of [#NAME_SCORE] for a document of the name [#nameKey]. A
/// value or date without a sign is a filter, and several of one field are alternatives.
///
/// @param should  no leaf twice
public record Plan(
        List<Leaf> should,
        List<List<Leaf>> must,
        List<List<Leaf>> mustNot,
        List<Filter> filters,
        List<Filter> excluded,
        String nameKey) {
    /// More than words can reach in practice, so that a name comes first.
    public static final float NAME_SCORE = 100f;

    public static Plan of(List<ParsedQuery.Part> parts, String nameKey) {
        var plan = new Plan(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), nameKey);
        var alternatives = new TreeMap<Integer, List<String>>();
        var ranges = new ArrayList<DayRange>();
        for (var part : parts) {
            switch (part.clause()) {
                case Clause.Text text -> plan.add(part.occur(), Leaf.of(text));
                case Clause.Value value -> {
                    if (part.occur() == Occur.SHOULD) {
                        alternatives
                                .computeIfAbsent(value.facet(), facet -> new ArrayList<>())
                                .add(value.text());
                    } else {
                        plan.add(part.occur(), new Filter.Values(value.facet(), List.of(value.text())));
                    }
                }
                case Clause.Days days -> {
                    if (part.occur() == Occur.SHOULD) {
                        ranges.add(days.range());
                    } else {
                        plan.add(part.occur(), new Filter.Days(List.of(days.range())));
                    }
                }
            }
        }
        for (var facet : alternatives.entrySet()) {
            plan.filters.add(new Filter.Values(facet.getKey(), facet.getValue()));
        }
        if (!ranges.isEmpty()) {
            plan.filters.add(new Filter.Days(ranges));
        }
        return plan;
    }

    /// Whether nothing is asked.
    public boolean isEmpty() {
        return should.isEmpty() && must.isEmpty() && mustNot.isEmpty() && filters.isEmpty() && excluded.isEmpty();
    }

    /// Whether one of [#should] has to match.
    public boolean needsOne() {
        return must.isEmpty() && !should.isEmpty();
    }

    /// Whether it only says what must not be, so that all other documents match.
    public boolean onlyExcludes() {
        return should.isEmpty() && must.isEmpty() && filters.isEmpty();
    }

    /// All leaves that a document may be found by.
    public List<Leaf> scoring() {
        var leaves = new ArrayList<>(should);
        for (var required : must) {
            leaves.addAll(required);
        }
        return leaves;
    }

    private void add(Occur occur, List<Leaf> leaves) {
        switch (occur) {
            case MUST -> must.add(leaves);
            case MUST_NOT -> mustNot.add(leaves);
            case SHOULD -> {
                for (var leaf : leaves) {
                    if (!should.contains(leaf)) {
                        should.add(leaf);
                    }
                }
            }
        }
    }

    private void add(Occur occur, Filter filter) {
        (occur == Occur.MUST ? filters : excluded).add(filter);
    }
}
