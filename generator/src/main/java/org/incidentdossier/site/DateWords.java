package org.incidentdossier.site;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.incidentdossier.model.When;

/// An EDTF date in English, with all that it leaves open.
final class DateWords {
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MINUTE = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}:\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2})?)?)?");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private DateWords() {}

    /// Such as `12 June 2026`, `about June 2026`, `on or after 12 June 2026`, `between 9 and 12 June 2026`.
    static String of(When when) {
        if (when.isUnknown() && !when.interval()) {
            return "date unknown";
        }
        var text = when.text();
        var slash = text.indexOf('/');
        return slash < 0 ? point(text) : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    /// A span of time that was filled, such as `from 9 to 12 June 2026`.
    static String lasting(When when) {
        var text = when.text();
        var slash = text.indexOf('/');
        if (slash < 0) {
            return of(when);
        }
        var from = text.substring(0, slash);
        var until = text.substring(slash + 1);
        if (isOpen(from) || isOpen(until)) {
            return isOpen(from) ? "until " + point(until) : "from " + point(from) + ", end open";
        }
        return "from " + pair(from, until, " to ");
    }

    /// Such as `12 June 2026`.
    static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
    }

    /// Such as `Friday 12 June 2026`.
    static String withWeekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + of(day);
    }

    /// Whether a `time` element can carry the text as it is.
    static boolean isMachineReadable(When when) {
        return PLAIN.matcher(when.text()).matches();
    }

    private static String interval(String from, String until) {
        if (isOpen(from) && isOpen(until)) {
            return "date unknown";
        }
        if (isOpen(until)) {
            return "on or after " + point(from);
        }
        return isOpen(from) ? "on or before " + point(until) : "between " + pair(from, until, " and ");
    }

    private static String pair(String from, String until, String joint) {
        var a = DAY.matcher(from);
        var b = DAY.matcher(until);
        if (a.matches() && b.matches() && a.group(1).equals(b.group(1))) {
            var start = number(a.group(3));
            var sameMonth = a.group(2).equals(b.group(2));
            return (sameMonth ? start : start + " " + month(number(a.group(2)))) + joint + point(until);
        }
        return point(from) + joint + point(until);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..") || end.equals("unknown");
    }

    private static String point(String text) {
        if (text.endsWith("~")) {
            return "about " + plain(text.substring(0, text.length() - 1));
        }
        if (text.endsWith("?")) {
            return "possibly " + plain(text.substring(0, text.length() - 1));
        }
        if (text.endsWith("%")) {
            return "possibly about " + plain(text.substring(0, text.length() - 1));
        }
        return plain(text);
    }

    private static String plain(String text) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day(day.group(1), day.group(2), day.group(3));
        }
        var minute = MINUTE.matcher(text);
        if (minute.matches()) {
            return day(minute.group(1), minute.group(2), minute.group(3)) + ", " + minute.group(4);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var number = number(month.group(2));
            return (number > 20 ? season(number) : month(number)) + " " + month.group(1);
        }
        return YEAR.matcher(text).matches() ? text : unspecified(text);
    }

    private static String day(String year, String month, String day) {
        return number(day) + " " + month(number(month)) + " " + year;
    }

    private static String season(int number) {
        return number <= 24 ? SEASONS.get(number - 21) : "season " + number;
    }

    // Digits that a source leaves open: 2026-06-XX is a day in June 2026, 202X a year of the 2020s.
    private static String unspecified(String text) {
        if (text.endsWith("-XX-XX")) {
            return "some day in " + plain(text.substring(0, text.length() - 6));
        }
        if (text.endsWith("-XX")) {
            var rest = text.substring(0, text.length() - 3);
            return (YEAR.matcher(rest).matches() ? "some month in " : "some day in ") + plain(rest);
        }
        return text.endsWith("X") && text.length() == 4 && !text.endsWith("XX")
                ? "some year in the " + text.substring(0, 3) + "0s"
                : text;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String month(int number) {
        return MONTHS.get(number - 1);
    }
}
