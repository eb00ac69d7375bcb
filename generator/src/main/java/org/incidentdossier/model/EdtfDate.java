package org.incidentdossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incidentdossier.model.When.Precision;

/// One EDTF date without qualifier, and the minutes that it can mean.
///
/// @param earliest the first minute
/// @param latest   the last minute, inclusive
record EdtfDate(Precision precision, LocalDateTime earliest, LocalDateTime latest) {
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,8})");
    private static final Pattern YEAR = Pattern.compile("(-?)([0-9]{2}(?:[0-9]{2}|[0-9]X|XX))");
    private static final Pattern MONTH = Pattern.compile("(-?[0-9]{4})-([0-9]{2}|XX)");
    private static final Pattern DAY = Pattern.compile("(-?[0-9]{4})-(?:([0-9]{2})-([0-9]{2}|XX)|XX-XX)");
    private static final Pattern TIME = Pattern.compile(
            "(-?[0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}(?::[0-9]{2})?)?");
    // Java's calendar ends soon after, and "about" must not lead beyond.
    private static final int FARTHEST_YEAR = 999_000_000;
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /// Nothing if the text has another form or names a date that does not exist.
    static Optional<EdtfDate> parse(String text, ZoneId zone) {
        // ISO 8601 has a year 0000, and no second name for it.
        if (text.startsWith("-0000")) {
            return Optional.empty();
        }
        try {
            return read(text, zone);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> read(String text, ZoneId zone) {
        if (isDay(text)) {
            var day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            return Optional.of(days(Precision.DAY, day, day));
        }
        if (text.indexOf('T') >= 0) {
            var time = TIME.matcher(text);
            return time.matches() ? Optional.of(time(time, zone)) : Optional.empty();
        }
        var longYear = LONG_YEAR.matcher(text);
        if (longYear.matches()) {
            var year = Integer.parseInt(longYear.group(1));
            return Math.abs(year) > FARTHEST_YEAR ? Optional.empty() : Optional.of(years(Precision.YEAR, year, year));
        }
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(year(year));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(month(Integer.parseInt(month.group(1)), month.group(2)));
        }
        var day = DAY.matcher(text);
        return day.matches() ? Optional.of(day(day)) : Optional.empty();
    }

    // Whether it has the form 2026-06-12, as most dates in notes.
    private static boolean isDay(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (var i = 0; i < 10; i++) {
            var c = text.charAt(i);
            if ((i == 4 || i == 7) ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static EdtfDate year(Matcher match) {
        var digits = match.group(2);
        var precision =
                digits.endsWith("XX") ? Precision.CENTURY : digits.endsWith("X") ? Precision.DECADE : Precision.YEAR;
        var low = Integer.parseInt(digits.replace('X', '0'));
        var high = Integer.parseInt(digits.replace('X', '9'));
        return match.group(1).isEmpty() ? years(precision, low, high) : years(precision, -high, -low);
    }

    private static EdtfDate month(int year, String month) {
        if (month.equals("XX")) {
            return years(Precision.YEAR, year, year);
        }
        var number = Integer.parseInt(month);
        if (number >= 21 && number <= 24) {
            var first = YearMonth.of(year, 3 * (number - 20));
            return months(Precision.SEASON, first, first.plusMonths(2));
        }
        var only = YearMonth.of(year, number);
        return months(Precision.MONTH, only, only);
    }

    private static EdtfDate day(Matcher match) {
        var year = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return years(Precision.YEAR, year, year);
        }
        var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
        if (match.group(3).equals("XX")) {
            return months(Precision.MONTH, month, month);
        }
        var day = month.atDay(Integer.parseInt(match.group(3)));
        return days(Precision.DAY, day, day);
    }

    private static EdtfDate time(Matcher match, ZoneId zone) {
        var date = LocalDate.of(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        var time = LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)));
        if (match.group(6) != null) {
            // Seconds are checked and kept in the text; nothing is compared more finely than by the minute.
            var _ = time.withSecond(Integer.parseInt(match.group(6)));
        }
        var local = date.atTime(time);
        if (match.group(7) != null) {
            local = OffsetDateTime.of(local, ZoneOffset.of(match.group(7)))
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
        }
        return new EdtfDate(Precision.MINUTE, local, local);
    }

    private static EdtfDate years(Precision precision, int first, int last) {
        return days(precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static EdtfDate months(Precision precision, YearMonth first, YearMonth last) {
        return days(precision, first.atDay(1), last.atEndOfMonth());
    }

    private static EdtfDate days(Precision precision, LocalDate first, LocalDate last) {
        return new EdtfDate(precision, first.atStartOfDay(), last.atTime(LAST_MINUTE));
    }
}
