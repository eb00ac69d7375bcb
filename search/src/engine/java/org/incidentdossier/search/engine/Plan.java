package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

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
        for (var part : parts) {
            part.clause().plan(part.occur(), plan);
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

    /// The alternatives that were chosen of a facet, if there are some. Its own values are counted without them, so
    /// that a reader sees what a further choice would add.
    ///
    /// @param facet see [Filter#facet]
    /// @return its place in [#filters], or -1
    public int chosen(int facet) {
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i).facet() == facet && filters.get(i).isAlternative()) {
                return i;
            }
        }
        return -1;
    }

    /// The same with one filter less.
    public Plan without(int filter) {
        var others = new ArrayList<>(filters);
        others.remove(filter);
        return new Plan(should, must, mustNot, others, excluded, nameKey);
    }

    /// All leaves that a document may be found by.
    public List<Leaf> scoring() {
        var leaves = new ArrayList<>(should);
        for (var required : must) {
            leaves.addAll(required);
        }
        return leaves;
    }

    void add(Occur occur, List<Leaf> leaves) {
        if (occur != Occur.SHOULD) {
            (occur == Occur.MUST ? must : mustNot).add(leaves);
            return;
        }
        for (var leaf : leaves) {
            addOnce(leaf);
        }
    }

    private void addOnce(Leaf leaf) {
        for (var known : should) {
            if (known.key().equals(leaf.key())) {
                return;
            }
        }
        should.add(leaf);
    }

    void add(Occur occur, Clause.Value value) {
        if (occur == Occur.SHOULD) {
            for (var filter : filters) {
                if (filter instanceof Filter.Values known && known.isAlternative() && known.facet() == value.facet()) {
                    known.texts().add(value.text());
                    return;
                }
            }
        }
        var texts = new ArrayList<String>();
        texts.add(value.text());
        add(occur, new Filter.Values(value.facet(), texts, occur == Occur.SHOULD));
    }

    void add(Occur occur, DayRange range) {
        if (occur == Occur.SHOULD) {
            for (var filter : filters) {
                if (filter instanceof Filter.Days known && known.isAlternative()) {
                    known.ranges().add(range);
                    return;
                }
            }
        }
        var ranges = new ArrayList<DayRange>();
        ranges.add(range);
        add(occur, new Filter.Days(ranges, occur == Occur.SHOULD));
    }

    private void add(Occur occur, Filter filter) {
        (occur == Occur.MUST_NOT ? excluded : filters).add(filter);
    }
}
