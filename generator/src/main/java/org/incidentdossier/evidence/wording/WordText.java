package org.incidentdossier.evidence.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A text as its words alone: letters and digits in lower case, without apostrophes, whatever stands between them.
public record WordText(List<String> words) {
    public WordText {
        words = List.copyOf(words);
    }

    /// The words of a text.
    public static WordText of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < folded.length(); ) {
            var c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else if (!isApostrophe(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new WordText(words);
    }

    /// The words with single spaces.
    String joined() {
        return String.join(" ", words);
    }

    /// Whether the words of a term stand here in a row.
    boolean has(String term) {
        return (" " + joined() + " ").contains(" " + term + " ");
    }

    /// Whether a word stands here with such words behind it, all of them up to the end.
    boolean hasBefore(String word, Predicate<List<String>> rest) {
        return IntStream.range(0, words.size())
                .anyMatch(i -> words.get(i).equals(word) && rest.test(words.subList(i + 1, words.size())));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '\u00ad' || c == '\u200b';
    }
}
