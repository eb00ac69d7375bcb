package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A timeline as a picture, with the same rows as its list.
///
/// The days that occur stand at equal distances: what matters is order and overlap, and a dossier of three days in
/// June with one date "earlier this year" would otherwise be a line and a dot. The page says so.
///
/// @param width, height in units of the drawing
/// @param empty         whether no row has a place in the calendar, so that there is nothing to draw
record TimelineDrawing(int width, int height, List<Tick> ticks, List<Line> lines, boolean empty) {
    private static final int WIDTH = 360;
    private static final int LEFT = 26;
    private static final int RIGHT = 350;
    private static final int TOP = 34;
    private static final int ROW = 34;

    /// A day on the axis; not every day has room for its name.
    record Tick(int x, String label, boolean named) {}

    /// One row.
    ///
    /// @param number as in the list, from 1
    record Line(int number, String title, String href, int y, String quality, List<Bar> bars) {}

    /// A stretch of days, or one day.
    ///
    /// @param openStart, openEnd whether it goes on beyond what is drawn
    record Bar(int x, int width, boolean point, boolean openStart, boolean openEnd) {}

    /// @param first the number of the first row
    static TimelineDrawing of(List<TimelineRows.Row> rows, int first) {
        var days = new TreeSet<LocalDate>();
        for (var row : rows) {
            for (var span : row.spans()) {
                add(days, span.first());
                add(days, span.last());
            }
        }
        var axis = List.copyOf(days);
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var number = first + lines.size();
            var bars = row.spans().stream().map(span -> bar(axis, span)).toList();
            var title = Words.shortened(row.event().text(), 46);
            lines.add(new Line(number, title, "#" + row.id(), TOP + ROW * lines.size(), row.quality(), bars));
        }
        return new TimelineDrawing(WIDTH, TOP + ROW * rows.size() + 8, ticks(axis), lines, axis.isEmpty());
    }

    private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static Bar bar(List<LocalDate> axis, CalendarSpan span) {
        var first = span.first();
        var last = span.last();
        var start = first == null ? LEFT + 10 : x(axis, axis.indexOf(first));
        var end = last == null ? RIGHT - 8 : x(axis, axis.indexOf(last));
        return new Bar(start, Math.max(0, end - start), span.isOneDay(), first == null, last == null);
    }

    private static List<Tick> ticks(List<LocalDate> axis) {
        var ticks = new ArrayList<Tick>();
        var lastNamed = -1000;
        for (var i = 0; i < axis.size(); i++) {
            var x = x(axis, i);
            var day = axis.get(i);
            var named = x - lastNamed >= 48;
            lastNamed = named ? x : lastNamed;
            var words = DateWords.of(day);
            ticks.add(new Tick(
                    x, words.substring(0, words.lastIndexOf(' ')).replaceFirst("(?<= \\p{L}{3})\\p{L}+", ""), named));
        }
        return ticks;
    }

    private static int x(List<LocalDate> axis, int index) {
        var room = RIGHT - LEFT - 24;
        return LEFT + 12 + (axis.size() == 1 ? room / 2 : index * room / (axis.size() - 1));
    }
}
