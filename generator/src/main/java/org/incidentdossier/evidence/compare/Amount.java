package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number, or the range that it lies in.
///
/// @param range null if the words name no number that we can read
/// @param unit  as stated, or else the question's
/// @param words as the article has it
record Amount(
        @Nullable Range<BigDecimal> range,
        @Nullable String unit,
        @Nullable String words) implements Reading {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public String key() {
        if (range == null) {
            return "words " + (words == null ? "" : folded(words));
        }
        return bound(range.from()) + ".." + bound(range.to()) + " " + unitKey();
    }

    @Override
    public String words() {
        if (words == null || words.isBlank()) {
            return range == null ? "no number" : withUnit(number(range));
        }
        return withUnit(words) + (range == null || isSingle(range) ? "" : " (" + number(range) + ")");
    }

    /// "12 users", "dozens of users", but "five users" as it stands.
    private String withUnit(String number) {
        if (unit == null || folded(number).contains(unitKey())) {
            return number;
        }
        return number + (number.endsWith("s") ? " of " : " ") + unit;
    }

    private static boolean isSingle(Range<BigDecimal> range) {
        return range.from() != null && range.to() != null && range.from().compareTo(range.to()) == 0;
    }

    @Override
    public Verdict against(Reading other) {
        if (!(other instanceof Amount that)) {
            return Reading.ofDifferentKinds(this, other);
        }
        var both = "“%s” and “%s”".formatted(words(), that.words());
        if (range == null || that.range == null) {
            return new Verdict(Relation.INCOMPARABLE, both + " cannot be compared: one of them is no number");
        }
        if (!unitKey().equals(that.unitKey())) {
            return new Verdict(Relation.INCOMPARABLE, both + " have different units");
        }
        return switch (range.fit(that.range)) {
            case APART -> new Verdict(Relation.CONTRADICTS, both + " have no number in common");
            case EQUAL -> new Verdict(Relation.SAME, both + " are the same");
            case INSIDE -> new Verdict(Relation.MORE_PRECISE, "“%s” lies within “%s”".formatted(words(), that.words()));
            case AROUND -> new Verdict(Relation.LESS_PRECISE, "“%s” lies within “%s”".formatted(that.words(), words()));
            case OVERLAPS -> new Verdict(Relation.INCOMPARABLE, both + " overlap, so that both can be true");
        };
    }

    /// A unit in the singular and in lower case.
    private String unitKey() {
        var key = unit == null ? "" : folded(unit);
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private static String folded(String text) {
        return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "" : bound.stripTrailingZeros().toString();
    }

    private static String number(Range<BigDecimal> range) {
        var from = range.from();
        var to = range.to();
        if (from == null) {
            return to == null ? "any number" : "up to " + number(to);
        }
        if (to == null) {
            return number(from) + " or more";
        }
        return from.compareTo(to) == 0 ? number(from) : number(from) + " to " + number(to);
    }

    /// With commas; a number of more than 30 digits stays as it is written.
    private static String number(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return Math.abs((long) bare.scale()) + bare.precision() > 30
                ? bare.toString()
                : withCommas(bare.toPlainString());
    }

    private static String withCommas(String number) {
        var point = number.indexOf('.');
        var first = number.startsWith("-") ? 1 : 0;
        var text = new StringBuilder(number);
        for (var at = (point < 0 ? number.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
