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

    /// As many as the plan has, once the facets are here.
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
            if (matches(document, -1)) {
                matching[document] = true;
                ranking.add(document, score(document));
            }
        }
        return matching;
    }

    /// Which documents would match without a filter.
    boolean[] matchingWithout(int filter) {
        var matching = new boolean[index.core().documents()];
        for (int document = 0; document < matching.length; document++) {
            matching[document] = matches(document, filter);
        }
        return matching;
    }

    private boolean matches(int document, int ignoredFilter) {
        if (plan.needsOne() && !optional.has(document)) {
            return false;
        }
        for (var group : required) {
            if (!group.has(document)) {
                return false;
            }
        }
        for (int i = 0; i < filters.size(); i++) {
            if (i != ignoredFilter && !filters.get(i)[document]) {
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
                to.add(filter.documents(facets));
            }
        }
    }
}
