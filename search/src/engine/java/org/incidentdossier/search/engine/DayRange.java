package org.incidentdossier.search.engine;

import org.jspecify.annotations.Nullable;

/// Days from a first to a last, both included; either end may be open.
///
/// A day is the number `yyyymmdd`, which sorts as days do and needs no calendar.
public record DayRange(int from, int to) {
    /// The first of a range without a beginning.
    public static final int OPEN_FROM = Integer.MIN_VALUE;

    /// The last of a range without an end.
    public static final int OPEN_TO = Integer.MAX_VALUE;

    /// @throws IllegalArgumentException if it ends before it begins
    public DayRange {
        if (from > to) {
            throw new IllegalArgumentException("a range of days that ends before it begins: " + from + ".." + to);
        }
    }

    /// The range of `2026-06-12`, `2026-06`, `2026`, or of two of them with `..` between, either of which may be
    /// left out.
    ///
    /// @throws IllegalArgumentException if the text has another form or ends before it begins
    public static DayRange of(String text) {
        var range = parse(text);
        if (range == null) {
            throw new IllegalArgumentException("expected a date such as 2026-06-12 or 2026-06..2026-07, found " + text);
        }
        return range;
    }

    static @Nullable DayRange parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return single(text);
        }
        String first = text.substring(0, dots);
        String last = text.substring(dots + 2);
        var begin = first.isEmpty() ? new DayRange(OPEN_FROM, OPEN_TO) : single(first);
        var end = last.isEmpty() ? new DayRange(OPEN_FROM, OPEN_TO) : single(last);
        if (begin == null || end == null || begin.from > end.to || (first.isEmpty() && last.isEmpty())) {
            return null;
        }
        return new DayRange(begin.from, end.to);
    }

    /// Whether a text is of the form of a range and ends before it begins.
    static boolean isReversed(String text) {
        int dots = text.indexOf("..");
        var begin = dots < 0 ? null : single(text.substring(0, dots));
        var end = dots < 0 ? null : single(text.substring(dots + 2));
        return begin != null && end != null && begin.from > end.to;
    }

    private static @Nullable DayRange single(String text) {
        boolean beforeChrist = text.startsWith("-");
        String date = beforeChrist ? text.substring(1) : text;
        int year = digits(date, 0, 4);
        if (year < 0) {
            return null;
        }
        year = beforeChrist ? -year : year;
        if (date.length() == 4) {
            return new DayRange(year * 10000 + 101, year * 10000 + 1231);
        }
        int month = date.charAt(4) == '-' ? digits(date, 5, 7) : -1;
        if (month < 1 || month > 12) {
            return null;
        }
        int days = year * 10000 + month * 100;
        if (date.length() == 7) {
            return new DayRange(days + 1, days + 31);
        }
        int day = date.length() == 10 && date.charAt(7) == '-' ? digits(date, 8, 10) : -1;
        return day < 1 || day > 31 ? null : new DayRange(days + day, days + day);
    }

    private static int digits(String text, int start, int end) {
        if (text.length() < end) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /// Whether they share a day.
    public boolean overlaps(DayRange other) {
        return from <= other.to && other.from <= to;
    }
}
