package org.incidentdossier.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.model.Edtf;
import org.jspecify.annotations.Nullable;

/// Says what a text would be as a date.
final class DateMistake {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})[./-]\\s?([0-9]{1,2})[./-]\\s?([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})(?:[./-]([0-9]{1,2}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (?:([0-9]{1,2})(?:st|nd|rd|th)?,? )?([0-9]{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|\\.)? ([a-z]{3,9})\\.?,? ([0-9]{4})");
    // As word processors make them of a hyphen.
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final String FORMS =
            "dates are EDTF: 2026, 2026-06, 2026-06-12, 2026-06-12T17:21, 2026-06-12/2026-06-14,"
                    + " 2026-06-12~ (about), unknown";

    private static final String PARTS =
            "; parts that the article states stand in braces: {weekday: Thursday, time: \"17:21\"}";

    private DateMistake() {}

    static void report(Code code, Yaml.Text value, Findings findings) {
        report(code, value, FORMS, findings);
    }

    /// The same for an answer, which can be parts of a date as well.
    static void reportAnswer(Code code, Yaml.Text value, Findings findings) {
        report(code, value, FORMS + PARTS, findings);
    }

    private static void report(Code code, Yaml.Text value, String forms, Findings findings) {
        findings.add(
                code,
                value.at(),
                "expected a date such as 2024-03-12 or 2024-03, found " + value.shown(),
                hint(value.text()) + forms);
    }

    private static String hint(String text) {
        var lower = DASH.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll("-");
        if (!lower.equals(text) && Edtf.parse(lower).isPresent()) {
            return "did you mean " + lower + "? ";
        }
        if (lower.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return "the calendar has no such day; ";
        }
        var ends = text.strip().split("/", -1);
        if (ends.length == 2 && Edtf.parse(ends[1] + "/" + ends[0]).isPresent()) {
            return "it ends before it begins; ";
        }
        var meant = guesses(lower)
                .filter(each -> Edtf.parse(each).isPresent())
                .distinct()
                .toList();
        return meant.isEmpty() ? "" : "did you mean " + String.join(" or ", meant) + "? ";
    }

    private static Stream<String> guesses(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return orders(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Stream.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        var monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return month(monthDay.group(1)).map(each -> date(monthDay.group(3), each, monthDay.group(2))).stream();
        }
        var dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return month(dayMonth.group(2)).map(each -> date(dayMonth.group(3), each, dayMonth.group(1))).stream();
        }
        return Stream.of(text.replaceFirst("^([0-9-]{10}) ([0-9]{2}:[0-9]{2})$", "$1T$2"));
    }

    // Nobody knows in which order such numbers were meant: every one that makes a date is named.
    private static Stream<String> orders(String first, String second, String third) {
        var year = third.length() == 2 ? "20" + third : third;
        var yearLast = Stream.of(date(year, second, first), date(year, first, second));
        return third.length() == 2 && first.length() == 2
                ? Stream.concat(Stream.of(date("20" + first, second, third)), yearLast)
                : yearLast;
    }

    private static Optional<String> month(String name) {
        var at = MONTHS.indexOf(name.substring(0, 3));
        return at < 0 ? Optional.empty() : Optional.of(String.valueOf(at + 1));
    }

    private static String date(String year, String month, @Nullable String day) {
        return year + "-" + padded(month) + (day == null ? "" : "-" + padded(day));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
