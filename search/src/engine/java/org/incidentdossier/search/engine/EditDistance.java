package org.incidentdossier.search.engine;

/// How many edits apart two terms are that begin with the same letter.
///
/// An edit inserts, drops or replaces a letter after the first, or swaps two neighbours; no letter is edited twice.
/// This is what Lucene's Levenshtein automata accept with a prefix of one and transpositions.
public final class EditDistance {
    private final int[] wanted;
    private int[] beforeLast = new int[8];
    private int[] last = new int[8];
    private int[] row = new int[8];

    public EditDistance(String term) {
        wanted = letters(term);
    }

    /// The number of edits, or `max + 1` for more than that.
    public int of(String term, int max) {
        var other = letters(term);
        int width = other.length;
        if (width == 0 || other[0] != wanted[0] || Math.abs(width - wanted.length) > max) {
            return max + 1;
        }
        ensureWidth(width);
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i < wanted.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(other, i, j);
                least = Math.min(least, row[j]);
            }
            if (least > max) {
                return max + 1;
            }
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return Math.min(last[width - 1], max + 1);
    }

    private int cell(int[] other, int i, int j) {
        int cost = wanted[i] == other[j] ? 0 : 1;
        int edits = Math.min(last[j - 1] + cost, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && wanted[i] == other[j - 1] && wanted[i - 1] == other[j]) {
            edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        return edits;
    }

    private void ensureWidth(int width) {
        if (row.length < width) {
            beforeLast = new int[width * 2];
            last = new int[width * 2];
            row = new int[width * 2];
        }
    }

    static int[] letters(String term) {
        var letters = new int[term.codePointCount(0, term.length())];
        int at = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = term.codePointAt(at);
            at += Character.charCount(letters[i]);
        }
        return letters;
    }
}
