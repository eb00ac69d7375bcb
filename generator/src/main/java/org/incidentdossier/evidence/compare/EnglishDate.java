package org.incidentdossier.evidence.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Dates as people write them, such as "12 June 2026, 17:21".
public final class EnglishDate {
    private static final Pattern POINT = Pattern.compile(
            "(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2})(?::\\d{2})?(Z|[+-]\\d{2}(?::\\d{2})?)?)?)?)?");
    private static final Pattern OPEN_YEAR_BEFORE_0 = Pattern.compile("-\\d{2}(?:\\dX|XX)");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private EnglishDate() {}

    /// What an EDTF expression means, in words; unusual forms stay as they are written.
    public static String of(When when) {
        if (when.isUnknown()) {
            return "unknown";
        }
        var ends = when.text().split("/", -1);
        return ends.length == 2 ? between(ends[0], ends[1]) : token(when.text());
    }

    /// Such as "12 June 2026".
    public static String of(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonthValue()) + " " + year(day.getYear());
    }

    /// Such as "2026", "79 CE" or "432 BCE"; as in ISO 8601, the year 0 is 1 BCE.
    public static String year(int year) {
        if (year < 1) {
            return 1 - year + " BCE";
        }
        return year < 1000 ? year + " CE" : String.valueOf(year);
    }

    /// One date or time without marks of doubt, such as "12 June 2026, 17:21 UTC" or "summer 2026"; unusual forms stay
    /// as they are written.
    public static String point(String text) {
        var parts = POINT.matcher(text);
        if (parts.matches()) {
            return point(parts).orElse(text);
        }
        return OPEN_YEAR_BEFORE_0.matcher(text).matches() ? openYear(text) : text;
    }

    // Written out, since -043X, whose years are 440 to 431 BCE, looks like the 430s.
    private static String openYear(String text) {
        var from = Integer.parseInt(text.replace('X', '9'));
        var to = Integer.parseInt(text.replace('X', '0'));
        return "some year from " + year(from) + " to " + year(to);
    }

    /// Such as "Friday".
    public static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// Such as "June".
    public static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String between(String from, String to) {
        if (isOpen(from)) {
            return token(to) + " or earlier";
        }
        return isOpen(to) ? token(from) + " or later" : "between " + token(from) + " and " + token(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String token(String token) {
        var bare = token.replaceAll("[~?%]", "");
        var words = point(bare);
        if (token.contains("~") || token.contains("%")) {
            words = "about " + words;
        }
        return token.contains("?") || token.contains("%") ? words + " (uncertain)" : words;
    }

    private static Optional<String> point(MatchResult parts) {
        var year = year(Integer.parseInt(parts.group(1)));
        if (parts.group(2) == null) {
            return Optional.of(year);
        }
        var month = Integer.parseInt(parts.group(2));
        if (month >= 21 && month <= 24) {
            return Optional.of(SEASONS.get(month - 21) + " " + year);
        }
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        var day = parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + " ";
        var time = parts.group(4) == null ? "" : ", " + parts.group(4) + zone(parts.group(5));
        return Optional.of(day + name(month) + " " + year + time);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return zone.equals("Z") ? " UTC" : " UTC" + zone.replace('-', '−');
    }
}
