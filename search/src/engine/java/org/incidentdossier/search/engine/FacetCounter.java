package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.FacetShard.Column;
import org.incidentdossier.search.engine.SearchAnswer.FacetCount;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;

/// Counts the values of the documents that match; of a facet of which values were chosen, those of the documents that
/// would match otherwise.
final class FacetCounter {
    private final FacetShard facets;
    private final Plan plan;
    private final Evaluation evaluation;
    private final boolean[] matching;

    FacetCounter(FacetShard facets, Plan plan, Evaluation evaluation, boolean[] matching) {
        this.facets = facets;
        this.plan = plan;
        this.evaluation = evaluation;
        this.matching = matching;
    }

    List<FacetCounts> count() {
        var counts = new ArrayList<FacetCounts>();
        for (int i = 0; i < facets.values().size(); i++) {
            var facet = facets.schema().facets().get(i);
            var values = facets.values().get(i);
            var tally = tally(facets.byFacet().get(i), values.size(), i);
            counts.add(new FacetCounts(facet.name(), facet.label(), FacetTally.rank(facet, values, tally)));
        }
        counts.add(countDays());
        return counts;
    }

    private boolean[] matching(int facet) {
        int chosen = plan.chosen(facet);
        return chosen < 0 ? matching : evaluation.matchingWithout(chosen);
    }

    private int[] tally(Column column, int values, int facet) {
        var documents = matching(facet);
        var tally = new int[values];
        for (int document = 0; document < documents.length; document++) {
            if (documents[document]) {
                for (int j = column.starts()[document]; j < column.starts()[document + 1]; j++) {
                    tally[column.ordinals()[j]]++;
                }
            }
        }
        return tally;
    }

    private FacetCounts countDays() {
        var documents = matching(Filter.DATES);
        var scale = facets.scale();
        var counts = new ArrayList<FacetCount>();
        for (int i = 0; i < scale.names().size(); i++) {
            var wanted = new boolean[facets.days().size()];
            for (int j = 0; j < wanted.length; j++) {
                wanted[j] = facets.days().get(j).overlaps(scale.ranges().get(i));
            }
            int count = 0;
            for (int document = 0; document < documents.length; document++) {
                if (documents[document] && facets.byDays().hasAny(document, wanted)) {
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
