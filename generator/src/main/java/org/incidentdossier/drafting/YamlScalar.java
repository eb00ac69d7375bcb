package org.incidentdossier.drafting;

import java.util.Set;
import java.util.regex.Pattern;

/// A text as a YAML scalar that reads back as the same text.
final class YamlScalar {
    // Letters and marks that no YAML reader takes for syntax, in a block as well as in a flow.
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_/.(](?:[\\p{L}\\p{N} _/.()'’“”+=;!$%*@?–—-]*[\\p{L}\\p{N}_/.)!?%’”])?");
    private static final Set<String> NOT_TEXT =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "~", "unknown", ".", "..", "...");

    private YamlScalar() {}

    /// Plain where that is safe, otherwise in double quotes.
    static String of(String text) {
        var plain = PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text) && text.length() <= 200;
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(c > 0xFFFF ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    // What is not a letter, mark or sign to be seen is better read as its number.
    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
