package org.incidentdossier.cli;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/// As much of a line as fits on a terminal, around what is to be marked below it.
///
/// @param before how many cells of the terminal stand left of the mark
/// @param marked how many cells the mark has
record Excerpt(String text, int before, int marked) {
    private static final int WIDEST = 100;
    private static final int LEFT = 60;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    /// @param column of the mark, in code points from 0
    /// @param length of the mark, in code points
    /// @return nothing if the line is shorter than that: the file has changed since
    static Optional<Excerpt> of(String line, int column, int length) {
        var points = line.replace('\t', ' ').codePoints().toArray();
        if (column > points.length) {
            return Optional.empty();
        }
        var from = points.length <= WIDEST ? 0 : Math.clamp(column - LEFT, 0, points.length - WIDEST);
        var to = Math.min(points.length, from + WIDEST);
        var start = from == 0 ? "" : "…";
        var end = to == points.length ? "" : "…";
        var before = start.length() + cells(points, from, column);
        var marked = cells(points, column, Math.min(to, column + length));
        return Optional.of(new Excerpt(start + new String(points, from, to - from) + end, before, Math.max(1, marked)));
    }

    // Letters of some scripts and most pictures take two cells, marks on letters none.
    private static int cells(int[] points, int from, int to) {
        var cells = 0;
        for (var i = from; i < to; i++) {
            var isMark = Character.getType(points[i]) == Character.NON_SPACING_MARK;
            var isWide = WIDE.contains(UnicodeScript.of(points[i])) || Character.isEmojiPresentation(points[i]);
            cells += isMark ? 0 : isWide ? 2 : 1;
        }
        return cells;
    }
}
