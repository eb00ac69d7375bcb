package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.incidentdossier.evidence.compare.EnglishDate;
import org.jspecify.annotations.Nullable;

/// A timeline as a picture, with the same rows as its list.
///
/// The days that occur stand at equal distances: what matters is order and overlap, and a dossier of three days in
/// June with one date "earlier this year" would otherwise be a line and a dot. The page says so.
///
/// @param width, height in units of the drawing
/// @param tall          whether it is too high to stay in sight beside its list
/// @param empty         whether no row has a place in the calendar, so that there is nothing to draw
record TimelineDrawing(int width, int height, List<Tick> ticks, List<Line> lines, boolean tall, boolean empty) {
    private static final int WIDTH = 360;
    private static final int LEFT = 26;
    private static final int RIGHT = 350;

    // Between the ends and the first and last day: a bar that goes on beyond a day must be seen to.
    private static final int BEYOND = 26;
    private static final int TOP = 30;

    // More do not fit on a screen beside the list.
    private static final int MOST_BESIDE = 24;
    private static final int ROW = 28;
    private static final int MOST_LETTERS = 52;

    // In the larger letters of the home page, and with room between two names.
    private static final int LETTER = 7;

    /// A day on the axis; not every day has room for its name.
    record Tick(int x, String label, boolean named) {}

    /// One row.
    ///
    /// @param number as in the list, from 1
    /// @param words  its dates in words, for a row that has no place in the calendar
    record Line(int number, String title, String href, int y, String quality, List<Bar> bars, String words) {}

    /// A stretch of days, or one day.
    ///
    /// @param cross              where a dispute is marked: in the middle, or at the only end that is named
    /// @param doubtful           whether the date is approximate or uncertain
    /// @param openStart, openEnd whether it goes on beyond what is drawn
    record Bar(int x, int width, int cross, boolean point, boolean doubtful, boolean openStart, boolean openEnd) {}

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
            lines.add(line(axis, row, number, TOP + ROW * lines.size()));
        }
        var tall = rows.size() > MOST_BESIDE;
        return new TimelineDrawing(WIDTH, TOP + ROW * rows.size() + 6, ticks(axis), lines, tall, axis.isEmpty());
    }

    private static Line line(List<LocalDate> axis, TimelineRows.Row row, int number, int y) {
        var bars = row.spans().stream().map(span -> bar(axis, span)).toList();
        var dates = row.dates().stream().map(each -> each.date().words()).toList();
        var words = dates.isEmpty() ? "no date known" : String.join(" or ", dates);
        var title = row.kind().equals("publication")
                ? "Published: " + row.event().text()
                : row.event().text();
        return new Line(
                number,
                Words.shortened(title, MOST_LETTERS),
                "#" + row.id(),
                y,
                row.quality(),
                bars,
                Words.shortened(words, MOST_LETTERS));
    }

    private static void add(TreeSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static Bar bar(List<LocalDate> axis, CalendarSpan span) {
        var first = span.first();
        var last = span.last();
        var start = first == null ? LEFT + 8 : x(axis, axis.indexOf(first));
        var end = last == null ? RIGHT - 8 : x(axis, axis.indexOf(last));
        var width = Math.max(0, end - start);
        var cross = last == null ? start : first == null ? end : start + width / 2;
        return new Bar(start, width, cross, span.isOneDay(), span.doubtful(), first == null, last == null);
    }

    private static List<Tick> ticks(List<LocalDate> axis) {
        var ticks = new ArrayList<Tick>();
        var free = 0;
        for (var i = 0; i < axis.size(); i++) {
            var x = x(axis, i);
            var label = label(axis.get(i), axis);
            var half = label.length() * LETTER / 2;
            var named = ticks.isEmpty() || x - half >= free;
            free = named ? x + half : free;
            ticks.add(new Tick(x, label, named));
        }
        return ticks;
    }

    // The year where the axis has several, the day where all days are of one year.
    private static String label(LocalDate day, List<LocalDate> axis) {
        var words = DateWords.of(day).replaceFirst("(?<= \\p{L}{3})\\p{L}+", "");
        var isOneYear = axis.getFirst().getYear() == axis.getLast().getYear();
        return isOneYear
                ? words.substring(0, words.lastIndexOf(EnglishDate.year(day.getYear())) - 1)
                : words.substring(words.indexOf(' ') + 1);
    }

    private static int x(List<LocalDate> axis, int index) {
        var room = RIGHT - LEFT - 2 * BEYOND;
        return LEFT + BEYOND + (axis.size() == 1 ? room / 2 : index * room / (axis.size() - 1));
    }
}
