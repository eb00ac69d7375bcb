package org.incidentdossier.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a date that an article states.
final class StatedReader {
    static final List<String> KEYS = List.of("year", "month", "day", "weekday", "time", "zone", "approximate");

    /// What no date is without: a zone and the word "about" only say how another part is meant.
    private static final List<String> PARTS = List.of("year", "month", "day", "weekday", "time");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}");
    private static final Pattern TIME_MEANT = Pattern.compile(
            "[\"'“‘]?([0-9]{1,2})(?:[:.h]([0-9]{2}))?(?::[0-9]{2})?(?:\\s?([ap])\\.?m\\.?)?[\"'”’]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private final Yaml.Entries map;
    private final Findings findings;
    private boolean failed;

    StatedReader(Yaml.Entries map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    /// Nothing if a part does not fit, which is then reported.
    Optional<Answer.Value> read() {
        var year = number("year", -9999, 9999);
        var month = month();
        var day = number("day", 1, 31);
        var zone = Scalars.text("zone", map, findings);
        var approximate = Scalars.flag("approximate", map, findings);
        var stated = new Answer.Stated(year, month, day, weekday(), time(), zone, approximate);
        checkDay(year, month, day);
        if (!failed && PARTS.stream().allMatch(key -> map.value(key).isEmpty())) {
            failed = true; // with a key that no answer has, that one is reported
            if (AnswerReader.hasOnly(KEYS, map)) {
                fail(map, "at least one of " + String.join(", ", PARTS), "");
            }
        }
        return failed ? Optional.empty() : Optional.of(stated);
    }

    private @Nullable String text(String key) {
        var value = map.value(key).orElse(null);
        if (value != null && !(value instanceof Yaml.Text)) {
            fail(value, "a text", "");
        }
        return value instanceof Yaml.Text(var text, var textAt) ? text.strip() : null;
    }

    private @Nullable Integer number(String key, int min, int max) {
        var text = text(key);
        if (text == null) {
            return null;
        }
        var number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (number < min || number > max) {
            fail(at(key), "a number from " + min + " to " + max, "");
            return null;
        }
        return number;
    }

    private @Nullable Integer month() {
        var text = text("month");
        var named = Arrays.stream(Month.values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        return named.isPresent() ? Integer.valueOf(named.get().getValue()) : number("month", 1, 12);
    }

    private @Nullable DayOfWeek weekday() {
        var text = text("weekday");
        if (text == null) {
            return null;
        }
        var upper = text.toUpperCase(Locale.ROOT);
        var names = Arrays.stream(DayOfWeek.values()).map(Enum::name).toList();
        if (!names.contains(upper)) {
            var hint = names.stream()
                    .filter(name -> upper.length() > 1 && name.startsWith(upper.replace(".", "")))
                    .findFirst()
                    .or(() -> Nearest.to(upper, names))
                    .map(best ->
                            "did you mean " + best.charAt(0) + best.substring(1).toLowerCase(Locale.ROOT) + "? ")
                    .orElse("");
            fail(at("weekday"), "a weekday such as Thursday", hint);
            return null;
        }
        return DayOfWeek.valueOf(upper);
    }

    private @Nullable LocalTime time() {
        var text = text("time");
        if (text == null) {
            return null;
        }
        try {
            return TIME.matcher(text).matches() ? LocalTime.parse(text) : noTime(text);
        } catch (DateTimeException _) {
            return noTime(text);
        }
    }

    private @Nullable LocalTime noTime(String text) {
        fail(at("time"), "a time such as \"17:21\"", timeHint(text));
        return null;
    }

    private static String timeHint(String text) {
        var meant = TIME_MEANT.matcher(text);
        if (!meant.matches() || (meant.group(2) == null && meant.group(3) == null)) {
            return "";
        }
        var hour = Integer.parseInt(meant.group(1));
        var minute = meant.group(2) == null ? 0 : Integer.parseInt(meant.group(2));
        if (meant.group(3) != null) {
            var isOnTheClock = hour >= 1 && hour <= 12;
            hour = isOnTheClock ? hour % 12 + (meant.group(3).equalsIgnoreCase("p") ? 12 : 0) : 24;
        }
        return hour < 24 && minute < 60 ? "did you mean \"" + LocalTime.of(hour, minute) + "\"? " : "";
    }

    private void checkDay(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null || day == null) {
            return;
        }
        var exists = year == null
                ? day <= MonthDay.of(month, 1).getMonth().maxLength()
                : YearMonth.of(year, month).isValidDay(day);
        if (!exists) {
            fail(at("day"), "a day that the month has", "");
        }
    }

    private Yaml at(String key) {
        return map.value(key).orElse(map);
    }

    private void fail(Yaml at, String expected, String hint) {
        failed = true;
        findings.add(
                Code.D114,
                at.at(),
                "expected " + expected + ", found " + at.shown(),
                hint + "give only the parts that the article states");
    }
}
