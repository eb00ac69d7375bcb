package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number at the start of some words: digits, number words, plurals such as "tens of thousands".
///
/// @param from, to the same, but for plurals
/// @param scales   the words that multiply, such as "hundred", as numbers and in their order
/// @param rest     the words behind the number
record Numeral(BigDecimal from, BigDecimal to, List<BigDecimal> scales, List<String> rest) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> AND_A_HALF = List.of("and", "a", "half");
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,9})?|\\d{1,20}(?:\\.\\d{1,9})?");
    private static final Map<String, Long> SMALL = new TreeMap<>();
    private static final Map<String, BigDecimal> SCALES = new TreeMap<>();
    private static final Map<String, Numeral> PHRASES = new TreeMap<>();

    static {
        var ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                        + "sixteen seventeen eighteen nineteen")
                .split(" ");
        for (var i = 0; i < ones.length; i++) {
            SMALL.put(ones[i], (long) i);
        }
        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (var i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], (i + 2) * 10L);
        }
        SCALES.put("dozen", DOZEN);
        SCALES.put("score", BigDecimal.valueOf(20));
        SCALES.put("hundred", HUNDRED);
        phrase("a couple", 2, 2, BigDecimal.ONE);
        phrase("dozens", 24, 99, DOZEN);
        phrase("scores", 40, 99, BigDecimal.valueOf(20));
        phrase("tens", 20, 99, BigDecimal.TEN);
        phrase("hundreds", 200, 999, HUNDRED);
        scale("thousand", THOUSAND);
        scale("million", BigDecimal.TEN.pow(6));
        scale("billion", BigDecimal.TEN.pow(9));
        scale("trillion", BigDecimal.TEN.pow(12));
    }

    Numeral {
        scales = List.copyOf(scales);
        rest = List.copyOf(rest);
    }

    private static void phrase(String words, long from, long to, BigDecimal scale) {
        PHRASES.put(words, new Numeral(BigDecimal.valueOf(from), BigDecimal.valueOf(to), List.of(scale), List.of()));
    }

    private static void scale(String word, BigDecimal one) {
        SCALES.put(word, one);
        plural(word + "s", 2, 100, List.of(one));
        plural("dozens of " + word + "s", 24, 100, List.of(DOZEN, one));
        plural("tens of " + word + "s", 20, 100, List.of(BigDecimal.TEN, one));
        plural("hundreds of " + word + "s", 200, 1000, List.of(HUNDRED, one));
    }

    private static void plural(String words, int from, int below, List<BigDecimal> scales) {
        var last = BigDecimal.valueOf(below).multiply(scales.getLast()).subtract(BigDecimal.ONE);
        PHRASES.put(words, new Numeral(BigDecimal.valueOf(from).multiply(scales.getLast()), last, scales, List.of()));
    }

    /// Null if the words do not begin with a number.
    static @Nullable Numeral read(List<String> words) {
        for (var length = Math.min(3, words.size()); length > 0; length--) {
            var phrase = PHRASES.get(String.join(" ", words.subList(0, length)));
            if (phrase != null) {
                return new Numeral(phrase.from, phrase.to, phrase.scales, words.subList(length, words.size()));
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("half")) {
            return halfOf(words.subList(1, words.size()));
        }
        var sum = new Sum();
        var read = 0;
        for (var taken = -1; taken != 0; read += taken) {
            taken = sum.take(words.subList(read, words.size()));
        }
        var number = sum.value();
        return number == null ? null : new Numeral(number, number, sum.scales, words.subList(read, words.size()));
    }

    /// "Half a million", "half a dozen"; half of anything else is no number.
    private static @Nullable Numeral halfOf(List<String> words) {
        var rest = !words.isEmpty() && words.getFirst().equals("a") ? words.subList(1, words.size()) : words;
        var scale = rest.isEmpty() ? null : SCALES.get(rest.getFirst());
        if (scale == null) {
            return null;
        }
        var half = HALF.multiply(scale);
        return new Numeral(half, half, List.of(scale), rest.subList(1, rest.size()));
    }

    /// Whether a word, in the singular, can be part of a number.
    static boolean isNumberWord(String word) {
        return SMALL.containsKey(word) || SCALES.containsKey(word);
    }

    /// With the scale of what follows in a range: in "10 to 20 million" the 10 are millions too.
    ///
    /// @return null if it cannot be told whether that is meant, as in "900 to 1 million"
    @Nullable
    Numeral onScaleOf(Numeral end) {
        if (end.scales.isEmpty() || scales.equals(end.scales) || scales.stream().anyMatch(Numeral::isLarge)) {
            return this;
        }
        var scale = end.scales.getLast();
        var canBeShared = from.multiply(scale).compareTo(end.to) < 0;
        var lacksOnlyThat = end.scales.subList(0, end.scales.size() - 1).equals(scales);
        if (canBeShared) {
            return lacksOnlyThat ? new Numeral(from.multiply(scale), to.multiply(scale), end.scales, rest) : null;
        }
        return lacksOnlyThat && scale.compareTo(THOUSAND) > 0 ? null : this;
    }

    private static boolean isLarge(BigDecimal scale) {
        return scale.compareTo(THOUSAND) >= 0;
    }

    /// A number while its words are read.
    private static final class Sum {
        private final List<BigDecimal> scales = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal part;
        private @Nullable BigDecimal closed;
        private Last last = Last.NOTHING;

        private enum Last {
            NOTHING,
            NUMBER,
            TENS,
            SCALE
        }

        /// How many of the words, from the first on, belong to the number; they are added.
        int take(List<String> words) {
            if (words.isEmpty()) {
                return 0;
            }
            var scale = SCALES.get(words.getFirst());
            if (scale != null) {
                return takeScale(scale) ? 1 : 0;
            }
            return switch (words.getFirst()) {
                case "a", "an" -> last == Last.NOTHING && words.size() > 1 && SCALES.containsKey(words.get(1)) ? 1 : 0;
                case "and" -> takeAnd(words);
                default -> takeNumber(words.getFirst()) ? 1 : 0;
            };
        }

        private int takeAnd(List<String> words) {
            if (last == Last.NUMBER && words.size() > 2 && words.subList(0, 3).equals(AND_A_HALF)) {
                part = part == null ? HALF : part.add(HALF);
                last = Last.TENS;
                return 3;
            }
            return last == Last.SCALE && words.size() > 1 && takeNumber(words.get(1)) ? 2 : 0;
        }

        private boolean takeNumber(String word) {
            var small = SMALL.get(word);
            if (small == null && !DIGITS.matcher(word).matches()) {
                return false;
            }
            var number = small == null ? new BigDecimal(word.replace(",", "")) : BigDecimal.valueOf(small);
            if (part != null && (small == null || !fits(small))) {
                return false;
            }
            part = part == null ? number : part.add(number);
            last = small != null && small >= 20 ? Last.TENS : Last.NUMBER;
            return true;
        }

        /// "Twenty" can have "five" behind it, "two hundred" anything below a hundred.
        private boolean fits(long small) {
            return last == Last.TENS
                    ? small > 0 && small < 10
                    : last == Last.SCALE && scales.getLast().compareTo(HUNDRED) == 0;
        }

        private boolean takeScale(BigDecimal scale) {
            var closes = isLarge(scale);
            var follows = last == Last.NOTHING || (part != null && (closes || last != Last.SCALE));
            if (!follows || (closes && closed != null && scale.compareTo(closed) >= 0)) {
                return false;
            }
            var scaled = (part == null ? BigDecimal.ONE : part).multiply(scale);
            if (closes) {
                total = total.add(scaled);
                closed = scale;
            }
            part = closes ? null : scaled;
            scales.add(scale);
            last = Last.SCALE;
            return true;
        }

        @Nullable
        BigDecimal value() {
            if (scales.isEmpty() && part == null) {
                return null;
            }
            return part == null ? total : total.add(part);
        }
    }
}
