package org.incidentdossier.exports.cite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// A date that a citation can state as it is: a year, a month or a day, and nothing about how sure it is.
///
/// @param parts the year, then the month, then the day, as far as they are known
record Issued(List<Integer> parts) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

    Issued {
        parts = List.copyOf(parts);
    }

    /// The date, unless it is unknown, a range, a season, approximate or uncertain.
    static Optional<Issued> of(@Nullable When when) {
        if (when == null) {
            return Optional.empty();
        }
        var match = FORM.matcher(when.text());
        return switch (when.precision()) {
            case UNKNOWN, CENTURY, DECADE, SEASON -> Optional.empty();
            case YEAR, MONTH, DAY, MINUTE -> match.matches() ? Optional.of(new Issued(parts(match))) : Optional.empty();
        };
    }

    /// The year in four digits.
    String yearDigits() {
        return digits(parts.getFirst(), 4);
    }

    /// As ISO 8601 has it, such as `2024-03`.
    @Override
    public String toString() {
        var text = new StringBuilder(yearDigits());
        parts.stream().skip(1).forEach(part -> text.append('-').append(digits(part, 2)));
        return text.toString();
    }

    private static String digits(int number, int length) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static List<Integer> parts(Matcher match) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .map(Integer::valueOf)
                .toList();
    }
}
