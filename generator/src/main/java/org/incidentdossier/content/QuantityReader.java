package org.incidentdossier.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// Reads numbers, ranges, and the words that stand for them.
final class QuantityReader {
    static final List<String> KEYS = List.of("min", "max", "unit", "words");

    private static final String NUMBER = "-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|-?[0-9]{1,18}(?:\\.[0-9]{1,18})?";
    private static final Pattern SINGLE = Pattern.compile(NUMBER);
    private static final int LONGEST = 200;
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")?\\.\\.(" + NUMBER + ")?");

    private final Findings findings;

    QuantityReader(Findings findings) {
        this.findings = findings;
    }

    /// `12`, `13..`, `24..99`, or words such as `over a dozen`, which are kept as they are.
    Optional<Answer.Value> text(Yaml.Text value) {
        var text = value.text().strip();
        if (text.length() > LONGEST) {
            return reject(value, "a number or a few words");
        }
        if (SINGLE.matcher(text).matches()) {
            return Optional.of(new Answer.Quantity(decimal(text), decimal(text), null, null));
        }
        var range = RANGE.matcher(text);
        if (range.matches() && text.length() > 2) {
            return range(value, decimal(range.group(1)), decimal(range.group(2)), null, null);
        }
        if (text.chars().anyMatch(Character::isLetter)) {
            return Optional.of(new Answer.Quantity(null, null, null, text));
        }
        return reject(value, "a number such as 12, 13.. or 24..99, or words such as over a dozen");
    }

    Optional<Answer.Value> map(Yaml.Entries map) {
        var words = Scalars.text("words", map, findings);
        var unit = Scalars.text("unit", map, findings);
        var hasMin = map.value("min").isPresent();
        var hasMax = map.value("max").isPresent();
        if (!hasMin && !hasMax && words == null) {
            return map.value("words").isPresent() || !AnswerReader.hasOnly(KEYS, map)
                    ? Optional.empty()
                    : reject(map, "\"min\", \"max\" or \"words\"");
        }
        for (var key : List.of("min", "max")) {
            var value = map.value(key).orElse(null);
            if (value != null && !(value instanceof Yaml.Text(var text, var textAt) && isNumber(text))) {
                return reject(value, "a number such as 12 or 1.5");
            }
        }
        return range(map, decimal(text(map, "min")), decimal(text(map, "max")), unit, words);
    }

    private Optional<Answer.Value> range(
            Yaml at,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String words) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            return reject(at, "a range whose least number comes first");
        }
        return Optional.of(new Answer.Quantity(min, max, unit, words));
    }

    private static @Nullable String text(Yaml.Entries map, String key) {
        return map.value(key).orElse(null) instanceof Yaml.Text(var text, var textAt) ? text.strip() : null;
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && SINGLE.matcher(text.strip()).matches();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text.replace(",", ""));
    }

    private Optional<Answer.Value> reject(Yaml value, String expected) {
        findings.add(
                Code.D114,
                value.at(),
                "expected " + expected + ", found " + value.shown(),
                "write the number, or the article's words if it gives none");
        return Optional.empty();
    }
}
