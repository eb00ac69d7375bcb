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
                add(new Expansion(neighbour.term(), boost(neighbour, length), documents), all);
            }
        }
        return blended(all);
    }

    /// Adds one in its place, if it is among the most similar ones.
    private static void add(Expansion one, List<Expansion> best) {
        int at = best.size();
        while (at > 0 && one.isBefore(best.get(at - 1))) {
            at--;
        }
        best.add(at, one);
        if (best.size() > Clause.Fuzzy.MAX_EXPANSIONS) {
            best.remove(best.size() - 1);
        }
    }

    private boolean isBefore(Expansion other) {
        return boost == other.boost ? Utf8.compare(term, other.term) < 0 : boost > other.boost;
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
