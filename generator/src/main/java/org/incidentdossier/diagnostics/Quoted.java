package org.incidentdossier.diagnostics;

/// A value from a note as messages show it: in quotes, on one line, not endless, with nothing that acts on a terminal.
public final class Quoted {
    private static final int MOST = 80;

    private Quoted() {}

    /// The value in double quotes; characters that do not print are written as `\u202e`.
    public static String of(String value) {
        var out = new StringBuilder("\"");
        value.codePoints().limit(MOST).forEach(c -> append(out, c));
        if (value.codePointCount(0, value.length()) > MOST) {
            out.append('…');
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                for (var unit : Character.toChars(c)) {
                    out.append("\\u%04x".formatted((int) unit));
                }
            }
            default -> out.appendCodePoint(c);
        }
    }
}
