package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.FacetCount;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;

/// Counts the values of the documents that match.
final class FacetCounter {
    private FacetCounter() {}

    static List<FacetCounts> count(FacetShard facets, boolean[] matching) {
        var counts = new ArrayList<FacetCounts>();
        for (int i = 0; i < facets.values().size(); i++) {
            var facet = facets.schema().facets().get(i);
            var values = facets.values().get(i);
            var tally = new int[values.size()];
            var column = facets.byFacet().get(i);
            for (int document = 0; document < matching.length; document++) {
                if (matching[document]) {
                    for (int j = column.starts()[document]; j < column.starts()[document + 1]; j++) {
                        tally[column.ordinals()[j]]++;
                    }
                }
            }
            counts.add(new FacetCounts(facet.name(), facet.label(), FacetTally.rank(facet, values, tally)));
        }
        counts.add(countDays(facets, matching));
        return counts;
    }

    private static FacetCounts countDays(FacetShard facets, boolean[] matching) {
        var scale = DateScale.of(facets.days());
        var counts = new ArrayList<FacetCount>();
        for (int i = 0; i < scale.names().size(); i++) {
            var wanted = new boolean[facets.days().size()];
            for (int j = 0; j < wanted.length; j++) {
                wanted[j] = facets.days().get(j).overlaps(scale.ranges().get(i));
            }
            int count = 0;
            for (int document = 0; document < matching.length; document++) {
                if (matching[document] && facets.byDays().hasAny(document, wanted)) {
                    count++;
                }
            }
            if (count > 0) {
                String name = scale.names().get(i);
                counts.add(new FacetCount(name, name, count));
            }
        }
        return new FacetCounts(FieldNames.DATE, FieldNames.DATE_LABEL, counts);
    }
}
