package org.incidentdossier.search.engine;

import java.util.List;

/// A condition that has no score.
public sealed interface Filter {
    /// The facet that dates are.
    int DATES = -1;

    /// The number of its facet, or [#DATES].
    int facet();

    /// Whether a further value or range of the same field widens it, instead of being a condition of its own.
    boolean isAlternative();

    /// The documents that meet it.
    boolean[] documents(FacetShard facets);

    /// One of these values of a facet, each given as it is or by its label.
    record Values(int facet, List<String> texts, boolean isAlternative) implements Filter {
        @Override
        public boolean[] documents(FacetShard facets) {
            var wanted = new boolean[facets.values().get(facet).size()];
            for (String text : texts) {
                for (int value : facets.names().matching(facet, text)) {
                    wanted[value] = true;
                }
            }
            return facets.byFacet().get(facet).documents(wanted);
        }
    }

    /// A day in one of these ranges.
    record Days(List<DayRange> ranges, boolean isAlternative) implements Filter {
        @Override
        public int facet() {
            return DATES;
        }

        @Override
        public boolean[] documents(FacetShard facets) {
            var wanted = new boolean[facets.days().size()];
            for (int i = 0; i < wanted.length; i++) {
                for (var range : ranges) {
                    wanted[i] |= facets.days().get(i).overlaps(range);
                }
            }
            return facets.byDays().documents(wanted);
        }
    }
}
