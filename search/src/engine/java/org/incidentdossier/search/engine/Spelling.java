package org.incidentdossier.search.engine;

/// Acronyms without their dots, and numbers without the commas that group their digits.
final class Spelling {
    private static final int GROUP = 3;

    private Spelling() {}

    /// @param word in lower case and in ASCII, as far as it can be
    static String plain(String word) {
        int dot = word.indexOf('.');
        int comma = word.indexOf(',');
        if (dot == 1 && isAcronym(word)) {
            return without('.', word);
        }
        return comma > 0 && comma <= GROUP && isGrouped(word, dot < 0 ? word.length() : dot)
                ? without(',', word)
                : word;
    }

    /// Letters, each but the last with a dot behind it, as the tokenizer leaves `p.m.`.
    private static boolean isAcronym(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean fits = i % 2 == 0 ? letter >= 'a' && letter <= 'z' : letter == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    /// Digits, up to the end a comma before each three of them.
    private static boolean isGrouped(String word, int end) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean isComma = i > 0 && i < end && (end - i) % (GROUP + 1) == 0;
            boolean fits = isComma ? letter == ',' : i == end || (letter >= '0' && letter <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String without(char mark, String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != mark) {
                plain.append(word.charAt(i));
            }
        }
        return plain.toString();
    }
}
