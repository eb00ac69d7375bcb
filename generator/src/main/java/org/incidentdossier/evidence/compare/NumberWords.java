package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what English words say of a number, such as "over a dozen" or "hundreds of millions".
///
/// A plural alone runs from twice its number to just below what a bigger word would name: dozens are 24 to 99, millions
/// 2 million to below 100 million (tens of millions included, hundreds of millions not). "About" allows a tenth up and
/// down. In a range the scale of the second number is that of the first as well: "10 to 20 million".
///
/// Behind the number may stand its unit and the names of things. What can change the number ("one in five", "two
/// thirds", "10 plus") is not understood, nor is what limits it, so that nothing is read of such words.
///
/// @param unit of the quantity
record NumberWords(@Nullable String unit) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int LONGEST = 200;
    private static final Pattern RANGE =
            Pattern.compile("between (?<low>.+?) and (?<high>.+)|(?:from )?(?<from>.+?) (?:to|or|-) (?<to>.+)");
    private static final Pattern OPEN = Pattern.compile("(?<number>.+?) or (?<way>more|fewer|less)(?<rest> .+)?");
    private static final Pattern MARKS = Pattern.compile("^[\"“”‘’'(]+|[\"“”‘’'),.;:]+$");

    private static final List<String> ABOVE = List.of("over", "more than", "above", "exceeding", "upwards of");
    private static final List<String> AT_LEAST = List.of("at least", "no fewer than", "no less than", "a minimum of");
    private static final List<String> BELOW = List.of("under", "less than", "fewer than", "below");
    private static final List<String> JUST_BELOW = List.of("just under", "just below");
    private static final List<String> AT_MOST =
            List.of("at most", "up to", "no more than", "as many as", "a maximum of");
    private static final List<String> ABOUT =
            List.of("about", "around", "approximately", "roughly", "some", "circa", "close to", "~");
    private static final List<String> NEARLY = List.of("nearly", "almost");

    /// What is no thing: it makes another number of the one before it, compares it, limits it or says something of it.
    private static final Set<String> TELLING = new TreeSet<>(Units.words("""
            half third quarter fourth fifth sixth seventh eighth ninth tenth twentieth hundredth thousandth millionth
            times fold twice double triple plus minus x k m mn bn tn percent percentage per each every a an
            odd ish something so too or and nor but yet if than as though although to in out off up down
            over under above below beyond about around approximately roughly nearly almost perhaps maybe possibly even
            only just exactly from between by for at on with without within among across during before after since
            until via through more less fewer most least other others another additional further extra else
            figure figures digit digits not no none nobody is are was were be been who that which whose when where
            while"""));

    /// Of what "no figure" and the like speak, which is not nought.
    private static final Set<String> KNOWLEDGE = new TreeSet<>(Units.words("""
            one number count estimate total data answer comment information evidence indication detail record report
            statement idea limit end"""));

    /// The range, if the words name a number and nothing that we do not understand.
    Optional<Range<Bound>> read(String words) {
        var text = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‐‑]", "-")
                .replaceAll("[‒-―−]", " - ")
                .replaceAll("(?<=\\d)-(?=\\d)", " - ")
                .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
                .replaceAll("(?<=\\d)\\+", " or more ")
                .replace("~", "~ ")
                .replace("%", " percent")
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(compared(text));
    }

    private @Nullable Range<Bound> compared(String text) {
        var above = after(text, ABOVE);
        if (above != null) {
            var than = number(above);
            return than == null ? null : new Range<>(Bound.above(than.from()), null);
        }
        var least = after(text, AT_LEAST);
        if (least != null) {
            var than = number(least);
            return than == null ? null : new Range<>(Bound.at(than.from()), null);
        }
        var below = after(text, BELOW);
        if (below != null) {
            var than = number(below);
            return than == null ? null : new Range<>(null, Bound.below(than.from()));
        }
        var just = after(text, JUST_BELOW);
        if (just != null) {
            var than = widened(number(just), false);
            return than == null ? null : new Range<>(Bound.at(than.from()), Bound.below(than.to()));
        }
        var most = after(text, AT_MOST);
        if (most != null) {
            var than = number(most);
            return than == null ? null : new Range<>(null, Bound.at(than.to()));
        }
        return saysNone(text) ? new Range<>(Bound.at(BigDecimal.ZERO), Bound.at(BigDecimal.ZERO)) : open(text);
    }

    private boolean saysNone(String text) {
        if (List.of("none", "nobody", "no one").contains(text)) {
            return true;
        }
        if (text.startsWith("none of ")) {
            return areThings(words(text.substring("none ".length())));
        }
        if (!text.startsWith("no ")) {
            return false;
        }
        var things = foreign(words(text.substring("no ".length())));
        return things.size() <= 1 && things.stream().allMatch(each -> isThing(each) && !KNOWLEDGE.contains(each));
    }

    private @Nullable Range<Bound> open(String text) {
        var open = OPEN.matcher(text);
        if (!open.matches()) {
            var amount = amount(text);
            return amount == null ? null : new Range<>(Bound.at(amount.from()), Bound.at(amount.to()));
        }
        var rest = open.group("rest");
        var amount = amount(open.group("number") + (rest == null ? "" : rest));
        if (amount == null) {
            return null;
        }
        return open.group("way").equals("more")
                ? new Range<>(Bound.at(amount.from()), null)
                : new Range<>(null, Bound.at(amount.to()));
    }

    private @Nullable Numeral amount(String text) {
        var about = after(text, ABOUT);
        if (about != null) {
            return widened(span(about), true);
        }
        var nearly = after(text, NEARLY);
        return nearly == null ? span(text) : widened(number(nearly), false);
    }

    private @Nullable Numeral span(String text) {
        var ends = RANGE.matcher(text);
        if (!ends.matches()) {
            return number(text);
        }
        var isBetween = ends.group("low") != null;
        var first = number(ends.group(isBetween ? "low" : "from"));
        var to = number(ends.group(isBetween ? "high" : "to"));
        if (first == null
                || to == null
                || !(first.rest().isEmpty() || first.rest().equals(to.rest()))) {
            return null;
        }
        var from = first.onScaleOf(to);
        return from == null || from.from().compareTo(to.to()) >= 0
                ? null
                : new Numeral(from.from(), to.to(), to.scales(), to.rest());
    }

    /// The number, if the words name one and then only things.
    private @Nullable Numeral number(String text) {
        var number = Numeral.read(words(text));
        return number != null && areThings(number.rest()) ? number : null;
    }

    private boolean areThings(List<String> words) {
        return foreign(words).stream().allMatch(NumberWords::isThing);
    }

    /// The words that the unit does not have.
    private List<String> foreign(List<String> words) {
        var own = Units.words(unit);
        return Units.words(String.join(" ", words)).stream()
                .filter(each -> !own.contains(each))
                .toList();
    }

    private static boolean isThing(String word) {
        return Character.isLetter(word.codePointAt(0))
                && !TELLING.contains(word)
                && !Units.isMeasure(word)
                && !Numeral.isNumberWord(word);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .map(each -> MARKS.matcher(each).replaceAll(""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static @Nullable String after(String text, List<String> openings) {
        for (var opening : openings) {
            if (text.startsWith(opening + " ")) {
                return text.substring(opening.length() + 1);
            }
        }
        return null;
    }

    private static @Nullable Numeral widened(@Nullable Numeral number, boolean upwards) {
        if (number == null) {
            return null;
        }
        var more = number.to().add(number.to().multiply(TENTH));
        return new Numeral(
                number.from().subtract(number.from().multiply(TENTH)),
                upwards ? more : number.to(),
                number.scales(),
                number.rest());
    }
}
