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
        for (int i : byCount(counts)) {
            if (counts[i] > 0) {
                String value = values.get(i);
                ranked.add(new FacetCount(value, facet.label(value), counts[i]));
            }
        }
        return ranked;
    }

    /// Merges ever longer runs; the JDK's sort is ten times as long in the script.
    private static int[] byCount(int[] counts) {
        var order = new int[counts.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var spare = new int[counts.length];
        for (int width = 1; width < order.length; width *= 2) {
            for (int start = 0; start < order.length; start += 2 * width) {
                merge(counts, order, spare, start, width);
            }
            var merged = spare;
            spare = order;
            order = merged;
        }
        return order;
    }

    private static void merge(int[] counts, int[] from, int[] to, int start, int width) {
        int left = start;
        int middle = Math.min(start + width, from.length);
        int right = middle;
        int end = Math.min(middle + width, from.length);
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && counts[from[left]] >= counts[from[right]]);
            to[i] = from[takeLeft ? left++ : right++];
        }
    }
}
