package org.incidentdossier.evidence.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells words that begin a number or a time, such as "a dozen", "US$ 40" or "the end of June".
final class AmountWords {
    /// What can stand before the number or the time.
    private static final Set<String> LEADING = setOf("a an the us usd eur gbp early mid late");

    private static final Set<String> NUMBERS = setOf("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety couple dozen dozens score
            scores tens hundred hundreds thousand thousands million millions billion billions trillion trillions half
            third thirds quarter quarters double twice""");

    private static final Set<String> TIMES = setOf("""
            second seconds minute minutes hour hours day days week weeks weekend fortnight month months year years
            decade decades century time times beginning start middle end turn dawn morning noon midday afternoon dusk
            evening night midnight yesterday today tomorrow sunday monday tuesday wednesday thursday friday saturday
            january february march april may june july august september october november december spring summer autumn
            fall winter easter christmas""");

    private AmountWords() {}

    /// Whether the words begin so.
    ///
    /// @param words in lower case
    static boolean begin(List<String> words) {
        return words.stream()
                .dropWhile(LEADING::contains)
                .findFirst()
                .filter(word ->
                        Character.isDigit(word.codePointAt(0)) || NUMBERS.contains(word) || TIMES.contains(word))
                .isPresent();
    }

    private static Set<String> setOf(String words) {
        return new TreeSet<>(Arrays.asList(words.split("\\s+")));
    }
}
