package org.incidentdossier.search.engine;

import java.util.List;

/// Goes through the documents that have all terms of a phrase, and counts the phrase in each.
final class PhraseMatcher {
    private final List<PhraseTerm> terms;
    private final int slop;
    private final int[] cursors;
    private final SloppyPhrase sloppy;
    private float frequency;

    PhraseMatcher(List<PhraseTerm> terms, int slop) {
        this.terms = terms;
        this.slop = slop;
        cursors = new int[terms.size()];
        sloppy = new SloppyPhrase(terms, slop);
    }

    /// The next document that has the phrase, or -1.
    int next() {
        var first = terms.get(0).postings().documents();
        while (cursors[0] < first.length) {
            int document = first[cursors[0]];
            boolean all = true;
            for (int i = 1; i < cursors.length && all; i++) {
                all = advance(i, document);
            }
            if (all) {
                frequency = slop == 0 ? exactFrequency() : sloppy.frequency(positions());
            }
            cursors[0]++;
            if (all && frequency > 0) {
                return document;
            }
        }
        return -1;
    }

    /// How often the phrase is in the document; a match with gaps counts for less than one.
    float frequency() {
        return frequency;
    }

    private boolean advance(int term, int document) {
        var documents = terms.get(term).postings().documents();
        int at = cursors[term];
        while (at < documents.length && documents[at] < document) {
            at++;
        }
        cursors[term] = at;
        return at < documents.length && documents[at] == document;
    }

    private int[][] positions() {
        var positions = new int[cursors.length][];
        for (int i = 0; i < cursors.length; i++) {
            positions[i] = terms.get(i).positions()[cursors[i]];
        }
        return positions;
    }

    private int exactFrequency() {
        var positions = positions();
        var at = new int[positions.length];
        int count = 0;
        for (int start : positions[0]) {
            boolean all = true;
            for (int i = 1; i < positions.length && all; i++) {
                while (at[i] < positions[i].length && positions[i][at[i]] < start + i) {
                    at[i]++;
                }
                all = at[i] < positions[i].length && positions[i][at[i]] == start + i;
            }
            count += all ? 1 : 0;
        }
        return count;
    }
}
