package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.FacetCount;

/// Counts of values, put in the order in which a reader sees them.
public final class FacetTally {
    private FacetTally() {}

    /// The most frequent value first; of equals, the one whose value sorts first.
    ///
    /// @param values in the order of their code points
    /// @param counts as many as values; a value with none is left out
    public static List<FacetCount> rank(Facet facet, List<String> values, int[] counts) {
        var ranked = new ArrayList<FacetCount>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String value = values.get(i);
                ranked.add(new FacetCount(value, facet.label(value), counts[i]));
            }
        }
        ranked.sort((one, other) -> other.count() - one.count());
        return ranked;
    }
}
