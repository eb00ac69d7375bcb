package org.incidentdossier.evidence.wording;

import java.text.Normalizer;

/// A text in which quotations are looked for: quote marks, dashes and white space are folded, letters are not.
public final class QuotedText {
    /// So many words a quotation may have, context included.
    public static final int MAX_WORDS = 11;

    private static final String SPACE = "[\\s\\p{Z}\\u200b\\ufeff]";

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

    /// How many words a quotation has: what stands between spaces, dashes, slashes and ellipses and has a letter or
    /// digit in it.
    public static int words(String quotation) {
        var words = 0;
        var isInWord = false;
        for (var i = 0; i < quotation.length(); ) {
            var c = quotation.codePointAt(i);
            i += Character.charCount(c);
            if (isSeparator(c) || isPair(quotation, i, c)) {
                isInWord = false;
            } else if (!isInWord && Character.isLetterOrDigit(c)) {
                isInWord = true;
                words++;
            }
        }
        return words;
    }

    // Hyphens belong to words; all other dashes part them, as do slashes and ellipses with no space around them.
    private static boolean isSeparator(int c) {
        return switch (c) {
            case '-', '‐', '‑' -> false;
            case '\u200b', '\ufeff', '−', '/', '\\', '|', '…' -> true;
            default ->
                Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.DASH_PUNCTUATION;
        };
    }

    // Two hyphens are typed for a dash, dots for an ellipsis.
    private static boolean isPair(String text, int next, int c) {
        return (c == '-' || c == '.') && next < text.length() && text.charAt(next) == c;
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
                .replaceAll(SPACE + "+", " ");
    }
}
