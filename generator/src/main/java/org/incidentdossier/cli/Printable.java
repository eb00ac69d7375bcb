package org.incidentdossier.cli;

import java.util.function.IntPredicate;

/// Text from notes, made fit for a terminal and for a log that reads commands out of lines.
final class Printable {
    private Printable() {}

    /// The text on one line: control characters and those that reorder text become escapes such as `\u001b`.
    static String of(String text) {
        return escaped(text, Printable::hides);
    }

    private static String escaped(String text, IntPredicate escapes) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (escapes.test(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /// The same for the path of a file, in which nothing that is not seen has a place.
    static String path(String path) {
        return escaped(path, c -> hides(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean hides(int c) {
        return Character.getType(c) == Character.CONTROL
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xE0000 && c <= 0xE007F)
                || c == 0x2028
                || c == 0x2029;
    }
}
