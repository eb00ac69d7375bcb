package org.incidentdossier.evidence.wording;

import java.text.Normalizer;

/// A text in which quotations are looked for: quote marks, dashes and white space are folded, letters are not.
public final class QuotedText {
    /// So many words a quotation may have, context included.
    public static final int MAX_WORDS = 11;

    private final String folded;

    private QuotedText(String folded) {
        this.folded = folded;
    }

    /// A text, folded.
    public static QuotedText of(String text) {
        return new QuotedText(fold(text));
    }

    /// How often a quotation stands here, as whole words; counts to two.
    public int count(String quotation) {
        var wanted = fold(quotation).strip();
        if (wanted.isEmpty()) {
            return 0;
        }
        var count = 0;
        for (var at = folded.indexOf(wanted); at >= 0 && count < 2; at = folded.indexOf(wanted, at + 1)) {
            if (!isInsideWord(at) && !isInsideWord(at + wanted.length())) {
                count++;
            }
        }
        return count;
    }

    /// How many words a quotation has: what stands between spaces and dashes and has a letter or digit in it.
    public static int words(String quotation) {
        var words = 0;
        var isInWord = false;
        for (var i = 0; i < quotation.length(); ) {
            var c = quotation.codePointAt(i);
            i += Character.charCount(c);
            if (isSeparator(c)) {
                isInWord = false;
            } else if (!isInWord && Character.isLetterOrDigit(c)) {
                isInWord = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isSeparator(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || (c >= '‒' && c <= '―');
    }

    /// Whether a word runs over that position.
    private boolean isInsideWord(int at) {
        return at > 0
                && at < folded.length()
                && Character.isLetterOrDigit(folded.charAt(at - 1))
                && Character.isLetterOrDigit(folded.charAt(at));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\"‘’‚‛′ʼ`´“”„‟″«»]", "'")
                .replaceAll("[‐-―−]|--+", "-")
                .replaceAll("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]+", " ");
    }
}
