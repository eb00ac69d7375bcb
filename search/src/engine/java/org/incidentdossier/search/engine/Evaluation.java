package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// Which documents match a plan, and how well.
final class Evaluation {
    private final ShardIndex index;
    private final LeafScorer leaves;
    private final Plan plan;
    private final Scores optional;
    private final List<Scores> required = new ArrayList<>();
    private final List<Scores> forbidden = new ArrayList<>();
    private final List<boolean[]> filters = new ArrayList<>();
    private final List<boolean[]> excluded = new ArrayList<>();

    Evaluation(ShardIndex index, LeafScorer leaves, Plan plan) {
        this.index = index;
        this.leaves = leaves;
        this.plan = plan;
        optional = new Scores(index.core().documents());
        leaves.addAll(plan.should(), optional);
        if (!plan.nameKey().isEmpty()) {
            leaves.addName(plan.nameKey(), optional);
        }
        addGroups(plan.must(), required);
        addGroups(plan.mustNot(), forbidden);
        addFilters(plan.filters(), filters);
        addFilters(plan.excluded(), excluded);
    }

    /// Ranks all that match.
    ///
    /// @return which documents match
    boolean[] rank(Ranking ranking) {
        var matching = new boolean[index.core().documents()];
        for (int document = 0; document < matching.length; document++) {
            if (matches(document)) {
                matching[document] = true;
                ranking.add(document, score(document));
            }
        }
        return matching;
    }

    private boolean matches(int document) {
        if (plan.needsOne() && !optional.has(document)) {
            return false;
        }
        for (var group : required) {
            if (!group.has(document)) {
                return false;
            }
        }
        for (var filter : filters) {
            if (!filter[document]) {
                return false;
            }
        }
        for (var group : forbidden) {
            if (group.has(document)) {
                return false;
            }
        }
        for (var filter : excluded) {
            if (filter[document]) {
                return false;
            }
        }
        return true;
    }

    /// Rounded where Lucene rounds: each required clause, their sum, the optional ones, and both together.
    private float score(int document) {
        double sum = 0;
        for (var group : required) {
            sum += group.of(document);
        }
        double all = Floats.round(sum);
        return Floats.round(all + optional.of(document));
    }

    private void addGroups(List<List<Leaf>> groups, List<Scores> scores) {
        for (var group : groups) {
            var one = new Scores(index.core().documents());
            leaves.addAll(group, one);
            scores.add(one);
        }
    }

    private void addFilters(List<Filter> from, List<boolean[]> to) {
        for (var filter : from) {
            var facets = index.facets();
            if (facets != null) {
                to.add(documents(filter, facets));
            }
        }
    }

    private boolean[] documents(Filter filter, FacetShard facets) {
        return switch (filter) {
            case Filter.Values values -> {
                var all = facets.values().get(values.facet());
                var facet = facets.schema().facets().get(values.facet());
                var wanted = new boolean[all.size()];
                for (String text : values.texts()) {
                    for (int value : ValueNames.matching(facet, all, text)) {
                        wanted[value] = true;
                    }
                }
                yield documents(facets.byFacet().get(values.facet()), wanted);
            }
            case Filter.Days days -> documents(facets.byDays(), overlapping(facets.days(), days.ranges()));
        };
    }

    private boolean[] documents(FacetShard.Column column, boolean[] wanted) {
        var documents = new boolean[index.core().documents()];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = column.hasAny(i, wanted);
        }
        return documents;
    }

    private static boolean[] overlapping(List<DayRange> days, List<DayRange> ranges) {
        var wanted = new boolean[days.size()];
        for (int i = 0; i < wanted.length; i++) {
            for (var range : ranges) {
                wanted[i] |= days.get(i).overlaps(range);
            }
        }
        return wanted;
    }
}
