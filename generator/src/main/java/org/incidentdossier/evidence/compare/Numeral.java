package org.incidentdossier.evidence.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the number at the start of a text: digits, number words, plurals such as "tens of thousands".
final class Numeral {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> AND_A_HALF = List.of("and", "a", "half");
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,9})?|\\d{1,20}(?:\\.\\d{1,9})?");
    private static final Map<String, Long> SMALL = new TreeMap<>();
    private static final Map<String, BigDecimal> SCALES = new TreeMap<>();
    private static final Map<String, Range<BigDecimal>> PLURALS = new TreeMap<>();

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
        SMALL.put("no", 0L);
        SMALL.put("none", 0L);
        SMALL.put("nobody", 0L);
        SCALES.put("couple", BigDecimal.TWO);
        SCALES.put("dozen", BigDecimal.valueOf(12));
        SCALES.put("score", BigDecimal.valueOf(20));
        SCALES.put("hundred", BigDecimal.valueOf(100));
        plural("dozens", "24", "99");
        plural("scores", "40", "99");
        plural("tens", "20", "99");
        plural("hundreds", "200", "999");
        scale("thousand", THOUSAND);
        scale("million", BigDecimal.TEN.pow(6));
        scale("billion", BigDecimal.TEN.pow(9));
        scale("trillion", BigDecimal.TEN.pow(12));
    }

    private Numeral() {}

    private static void plural(String words, String from, String to) {
        PLURALS.put(words, new Range<>(new BigDecimal(from), new BigDecimal(to)));
    }

    private static void scale(String word, BigDecimal one) {
        SCALES.put(word, one);
        plural(word + "s", 2, 100, one);
        plural("dozens of " + word + "s", 24, 100, one);
        plural("tens of " + word + "s", 20, 100, one);
        plural("hundreds of " + word + "s", 200, 1000, one);
    }

    private static void plural(String words, int from, int below, BigDecimal of) {
        var last = BigDecimal.valueOf(below).multiply(of).subtract(BigDecimal.ONE);
        PLURALS.put(words, new Range<>(BigDecimal.valueOf(from).multiply(of), last));
    }

    static @Nullable Range<BigDecimal> read(String text) {
        var words = Arrays.asList(text.replaceAll("(?<=\\p{L})-(?=\\p{L})", " ").split(" "));
        for (var length = Math.min(3, words.size()); length > 0; length--) {
            var plural = PLURALS.get(String.join(" ", words.subList(0, length)));
            if (plural != null) {
                return plural;
            }
        }
        var number = number(words);
        return number == null ? null : new Range<>(number, number);
    }

    /// Adds up words such as "two hundred and fifty thousand" until one is no number.
    private static @Nullable BigDecimal number(List<String> words) {
        if (words.getFirst().equals("half") && words.size() > 2) {
            var whole = number(words.subList(1, words.size()));
            return whole == null ? null : whole.multiply(HALF);
        }
        var sum = new Sum();
        for (var i = 0; i < words.size(); i++) {
            var isHalf = i + 2 < words.size() && words.subList(i, i + 3).equals(AND_A_HALF);
            if (isHalf && sum.isStarted()) {
                sum.add(HALF);
                i += 2;
            } else if (!sum.take(words.get(i))) {
                break;
            }
        }
        return sum.value();
    }

    /// A number while its words are read.
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal part;
        private boolean started;
        private boolean article;

        boolean isStarted() {
            return started;
        }

        void add(BigDecimal number) {
            part = part == null ? number : part.add(number);
            started = true;
        }

        /// Whether the word belongs to the number.
        boolean take(String word) {
            var scale = SCALES.get(word);
            if (scale != null && (part != null || !started)) {
                scaleBy(scale);
                return true;
            }
            if (word.equals("a") || word.equals("an")) {
                article = !started && !article;
                return article;
            }
            var small = article ? null : smallOrDigits(word);
            if (small != null) {
                add(small);
            }
            return small != null || (word.equals("and") && started);
        }

        private void scaleBy(BigDecimal scale) {
            var scaled = (part == null ? BigDecimal.ONE : part).multiply(scale);
            var closes = scale.compareTo(THOUSAND) >= 0;
            total = closes ? total.add(scaled) : total;
            part = closes ? null : scaled;
            started = true;
            article = false;
        }

        @Nullable
        BigDecimal value() {
            if (!started) {
                return null;
            }
            return part == null ? total : total.add(part);
        }
    }

    private static @Nullable BigDecimal smallOrDigits(String word) {
        var small = SMALL.get(word);
        if (small != null) {
            return BigDecimal.valueOf(small);
        }
        var bare = word.replaceAll("[+%.,;:]+$", "");
        return DIGITS.matcher(bare).matches() ? new BigDecimal(bare.replace(",", "")) : null;
    }
}
