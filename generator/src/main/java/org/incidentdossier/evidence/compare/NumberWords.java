package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what English words say of a number, such as "over a dozen" or "hundreds of millions".
///
/// A plural alone runs from twice its number to just below what a bigger word would name: dozens are 24 to 99, millions
/// 2 million to below 100 million (tens of millions included, hundreds of millions not). "About" allows a tenth up and
/// down, "over" starts one above for whole numbers. What follows the number, such as its unit, is not read.
final class NumberWords {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Pattern RANGE =
            Pattern.compile("between (?<low>.+?) and (?<high>.+)|(?:from )?(?<from>.+?) (?:to|or|-) (?<to>.+)");
    private static final List<String> ABOVE = List.of("over", "more than", "above", "exceeding", "upwards of");
    private static final List<String> AT_LEAST = List.of("at least", "no fewer than", "no less than", "a minimum of");
    private static final List<String> BELOW = List.of("under", "less than", "fewer than", "below");
    private static final List<String> AT_MOST =
            List.of("at most", "up to", "no more than", "as many as", "a maximum of");
    private static final List<String> ABOUT =
            List.of("about", "around", "approximately", "roughly", "some", "circa", "close to", "~");
    private static final List<String> NEARLY = List.of("nearly", "almost", "just under");

    private NumberWords() {}

    /// The range, if the words begin with a number.
    static Optional<Range<BigDecimal>> read(String words) {
        var text = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐-―−]", " - ")
                .replaceAll("(?<=\\d)-(?=\\d)", " - ")
                .replace("~", "~ ")
                .replaceAll("\\s+", " ");
        return text.length() > 200 ? Optional.empty() : Optional.ofNullable(modified(text));
    }

    private static @Nullable Range<BigDecimal> modified(String text) {
        var above = after(text, ABOVE);
        if (above != null) {
            var than = Numeral.read(above);
            return than == null ? null : new Range<>(next(than.from()), null);
        }
        var least = after(text, AT_LEAST);
        if (least != null) {
            var than = Numeral.read(least);
            return than == null ? null : new Range<>(than.from(), null);
        }
        var below = after(text, BELOW);
        if (below != null) {
            var than = Numeral.read(below);
            return than == null ? null : new Range<>(BigDecimal.ZERO, previous(than.from()));
        }
        var most = after(text, AT_MOST);
        if (most != null) {
            var than = Numeral.read(most);
            return than == null ? null : new Range<>(BigDecimal.ZERO, than.to());
        }
        return approximate(text);
    }

    private static @Nullable Range<BigDecimal> approximate(String text) {
        var about = after(text, ABOUT);
        if (about != null) {
            var number = Numeral.read(about);
            return number == null ? null : number.map(NumberWords::tenthLess, NumberWords::tenthMore);
        }
        var nearly = after(text, NEARLY);
        if (nearly != null) {
            var number = Numeral.read(nearly);
            return number == null ? null : number.map(NumberWords::tenthLess, each -> each);
        }
        return plain(text);
    }

    private static @Nullable Range<BigDecimal> plain(String text) {
        var number = Numeral.read(text);
        if (number != null && text.matches(".*\\bor more\\b.*|.*\\d\\+.*")) {
            return new Range<>(number.from(), null);
        }
        var ends = RANGE.matcher(text);
        if (ends.matches()) {
            var isBetween = ends.group("low") != null;
            var from = Numeral.read(ends.group(isBetween ? "low" : "from"));
            var to = Numeral.read(ends.group(isBetween ? "high" : "to"));
            if (from != null && to != null && isUpTo(from, to)) {
                return new Range<>(from.from(), to.to());
            }
        }
        return number;
    }

    private static boolean isUpTo(Range<BigDecimal> from, Range<BigDecimal> to) {
        return from.from() != null && to.to() != null && from.from().compareTo(to.to()) < 0;
    }

    private static @Nullable String after(String text, List<String> openings) {
        for (var opening : openings) {
            if (text.startsWith(opening + " ")) {
                return text.substring(opening.length() + 1);
            }
        }
        return null;
    }

    private static @Nullable BigDecimal next(@Nullable BigDecimal number) {
        return number == null || !isWhole(number) ? number : number.add(BigDecimal.ONE);
    }

    private static @Nullable BigDecimal previous(@Nullable BigDecimal number) {
        return number == null || !isWhole(number) ? number : number.subtract(BigDecimal.ONE);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal tenthLess(BigDecimal number) {
        return number.subtract(number.multiply(TENTH));
    }

    private static BigDecimal tenthMore(BigDecimal number) {
        return number.add(number.multiply(TENTH));
    }
}
