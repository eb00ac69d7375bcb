package org.incidentdossier.exports.cite;

import java.util.regex.Pattern;

/// Text for formats that end a value with its line.
final class OneLine {
    // Some readers take vertical tabs, form feeds and the separators of Unicode for line ends as well.
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

    private OneLine() {}

    /// The text with a space for each run of line ends and control characters.
    static String of(String text) {
        return isOneLine(text)
                ? text.strip()
                : BREAK.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isOneLine(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }
}
