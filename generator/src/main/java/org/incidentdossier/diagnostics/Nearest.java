package org.incidentdossier.diagnostics;

import java.util.Collection;
import java.util.Optional;

/// Finds what an author may have meant.
public final class Nearest {
    private Nearest() {}

    /// The candidate with the fewest edits to the word (Damerau-Levenshtein, adjacent swaps count as one), if these are
    /// at most a third of the word's length, and at least one is allowed; of equals, the first in natural order.
    public static Optional<String> to(String word, Collection<String> candidates) {
        var limit = Math.max(1, word.length() / 3);
        String best = null;
        var bestEdits = limit + 1;
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > limit) {
                continue;
            }
            var edits = edits(word, candidate);
            if (edits < bestEdits || (edits == bestEdits && best != null && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestEdits = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /// `did you mean "x"? ` or nothing, to be put before the rest of a help text.
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates)
                .map(best -> "did you mean \"" + best + "\"? ")
                .orElse("");
    }

    private static int edits(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cell(int[][] rows, String a, String b, int i, int j) {
        var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1));
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
