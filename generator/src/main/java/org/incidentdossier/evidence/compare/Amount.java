package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number, or the range that it lies in.
///
/// @param range null if the words name no number that we can read
/// @param unit  as stated, or else the question's
/// @param words as the article has it
record Amount(
        @Nullable Range<Bound> range,
        @Nullable String unit,
        @Nullable String words) implements Reading {
    @Override
    public String key() {
        var said = said();
        if (said == null) {
            return "words " + String.join(" ", Units.words(words)) + " " + Units.key(unit);
        }
        return bound(said.from()) + ".." + bound(said.to()) + " " + Units.key(unit);
    }

    @Override
    public String words() {
        var said = said();
        if (words == null || words.isBlank()) {
            return said == null ? "no number" : withUnit(number(said));
        }
        // Of words that are not read, nobody can tell whether they count the unit: "three in five" are no percent.
        if (said == null) {
            return words;
        }
        return withUnit(words) + (isSingle(said) || words.equals(number(said)) ? "" : " (" + number(said) + ")");
    }

    /// "12 users", "dozens of users", but "five users" as it stands.
    private String withUnit(String number) {
        if (unit == null || Units.areNamedIn(number, unit)) {
            return number;
        }
        return number + (number.endsWith("s") ? " of " : " ") + unit;
    }

    private static boolean isSingle(Range<Bound> range) {
        return range.from() != null && range.from().equals(range.to());
    }

    @Override
    public Verdict against(Reading other) {
        if (!(other instanceof Amount that)) {
            return Reading.ofDifferentKinds(this, other);
        }
        var both = "“%s” and “%s”".formatted(words(), that.words());
        var here = areWhole() && that.areWhole() ? said() : range;
        var there = areWhole() && that.areWhole() ? that.said() : that.range;
        if (here == null || there == null) {
            return new Verdict(Relation.INCOMPARABLE, both + " cannot be compared: one of them is no number");
        }
        if (!Units.key(unit).equals(Units.key(that.unit))) {
            return new Verdict(
                    Relation.INCOMPARABLE,
                    unit == null || that.unit == null
                            ? both + " cannot be compared: only one of them has a unit"
                            : both + " have different units");
        }
        return switch (here.fit(there)) {
            case APART -> new Verdict(Relation.CONTRADICTS, both + " have no number in common");
            case EQUAL -> new Verdict(Relation.SAME, both + " are the same");
            case INSIDE -> new Verdict(Relation.MORE_PRECISE, "“%s” lies within “%s”".formatted(words(), that.words()));
            case AROUND -> new Verdict(Relation.LESS_PRECISE, "“%s” lies within “%s”".formatted(that.words(), words()));
            case OVERLAPS -> new Verdict(Relation.INCOMPARABLE, both + " overlap, so that both can be true");
        };
    }

    /// The range as whole numbers where it counts things in such: "over a dozen experts" are 13 or more, and there are
    /// never less than none.
    private @Nullable Range<Bound> said() {
        if (range == null || !areWhole()) {
            return range;
        }
        var whole = range.map(Bound::wholeNumber, Bound::wholeNumber);
        var to = whole.to();
        return whole.from() == null && to != null && to.number().signum() >= 0
                ? new Range<>(Bound.at(BigDecimal.ZERO), to)
                : whole;
    }

    /// Whether things are counted, and nothing speaks of fractions.
    private boolean areWhole() {
        return range != null
                && Units.areCounted(unit)
                && Stream.of(range.from(), range.to()).allMatch(each -> each == null || each.isWhole());
    }

    private static String bound(@Nullable Bound bound) {
        return bound == null ? "" : bound.key();
    }

    private static String number(Range<Bound> range) {
        var from = range.from();
        var to = range.to();
        if (from == null) {
            return to == null ? "any number" : (isOpen(to) ? "less than " : "up to ") + to.words();
        }
        if (to == null) {
            return isOpen(from) ? "more than " + from.words() : from.words() + " or more";
        }
        return from.equals(to) ? from.words() : from.words() + " to " + (isOpen(to) ? "less than " : "") + to.words();
    }

    private static boolean isOpen(Bound bound) {
        return bound.side() != Bound.Side.AT;
    }
}
