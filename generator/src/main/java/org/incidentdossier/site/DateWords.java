package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.incidentdossier.evidence.compare.EnglishDate;
import org.incidentdossier.model.When;

/// An EDTF date in English, with all that it leaves open.
final class DateWords {
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    // The elements know no seasons, which EDTF writes as months, and no year before the first.
    private static final Pattern PLAIN =
            Pattern.compile("(?!0000)\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d{2}(?:T\\d{2}:\\d{2})?)?)?");

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
            return isOpen(from) ? "until " + end(until) : "from " + end(from) + ", end open";
        }
        return "from " + pair(from, until, " to ");
    }

    /// Such as `12 June 2026`.
    static String of(LocalDate day) {
        return EnglishDate.of(day);
    }

    /// Such as `Friday 12 June 2026`.
    static String withWeekday(LocalDate day) {
        return EnglishDate.name(day.getDayOfWeek()) + " " + of(day);
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
            return "on or after " + end(from);
        }
        return isOpen(from) ? "on or before " + end(until) : "between " + pair(from, until, " and ");
    }

    private static String pair(String from, String until, String joint) {
        var a = DAY.matcher(from);
        var b = DAY.matcher(until);
        if (a.matches() && b.matches() && a.group(1).equals(b.group(1))) {
            var start = Integer.parseInt(a.group(3));
            var sameMonth = a.group(2).equals(b.group(2));
            return (sameMonth ? start : start + " " + EnglishDate.name(Integer.parseInt(a.group(2))))
                    + joint
                    + point(until);
        }
        return end(from) + joint + end(until);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..") || end.equals("unknown");
    }

    // Behind a preposition "possibly" would not stand.
    private static String end(String text) {
        return text.endsWith("?") || text.endsWith("%")
                ? point(text).replaceFirst("^possibly ", "") + " (uncertain)"
                : point(text);
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

    // Digits that a source leaves open: 2026-06-XX is a day in June 2026, 202X a year of the 2020s.
    private static String plain(String text) {
        if (text.endsWith("-XX-XX")) {
            return "some day in " + plain(text.substring(0, text.length() - 6));
        }
        if (text.endsWith("-XX")) {
            var rest = text.substring(0, text.length() - 3);
            return (YEAR.matcher(rest).matches() ? "some month in " : "some day in ") + plain(rest);
        }
        return text.endsWith("X") && text.length() == 4 && !text.endsWith("XX")
                ? "some year in the " + text.substring(0, 3) + "0s"
                : EnglishDate.point(text);
    }
}
