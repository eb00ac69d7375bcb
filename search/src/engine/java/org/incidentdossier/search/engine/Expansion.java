package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ShardIndex.Neighbour;

/// A term that a fuzzy leaf stands for.
///
/// @param boost     how like it is, 1 for equal
/// @param documents for how frequent it is taken: as frequent as the most frequent of them
record Expansion(String term, float boost, int documents) {
    /// The most similar terms of a field, as Lucene's `FuzzyQuery` chooses and weighs them: of equals, the first.
    static List<Expansion> of(Leaf.Fuzzy fuzzy, List<Neighbour> neighbours) {
        int length = EditDistance.letters(fuzzy.term()).length;
        var all = new ArrayList<Expansion>();
        for (var neighbour : neighbours) {
            int documents = neighbour.documents(fuzzy.field());
            if (documents > 0 && neighbour.edits() <= fuzzy.edits()) {
                all.add(new Expansion(neighbour.term(), boost(neighbour, length), documents));
            }
        }
        all.sort((one, other) -> {
            int byBoost = Float.compare(other.boost, one.boost);
            return byBoost != 0 ? byBoost : Utf8.compare(one.term, other.term);
        });
        while (all.size() > Clause.Fuzzy.MAX_EXPANSIONS) {
            all.remove(all.size() - 1);
        }
        return blended(all);
    }

    private static float boost(Neighbour neighbour, int length) {
        if (neighbour.edits() == 0) {
            return 1;
        }
        double shorter = Math.min(EditDistance.letters(neighbour.term()).length, length);
        return Floats.round(1 - (double) Floats.round(neighbour.edits() / shorter));
    }

    private static List<Expansion> blended(List<Expansion> chosen) {
        int most = 0;
        for (var expansion : chosen) {
            most = Math.max(most, expansion.documents);
        }
        var blended = new ArrayList<Expansion>();
        for (var expansion : chosen) {
            blended.add(new Expansion(expansion.term, expansion.boost, most));
        }
        return blended;
    }
}
