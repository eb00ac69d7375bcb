package org.incidentdossier.model;

import org.jspecify.annotations.Nullable;

/// Markup that is safe to print as it stands: it came out of the sanitizer, or was built here from escaped text.
public record Html(String markup) {
    /// Nothing.
    /// The text with `&`, `<`, `>`, `"` and `'` escaped.
    public static Html escape(String text) {
        return new Html(escaped(text));
    }

    /// The same, to become part of more markup.
    public static String escaped(String text) {
        var done = 0;
        StringBuilder out = null;
        for (var i = 0; i < text.length(); i++) {
            var entity = entity(text.charAt(i));
            if (entity != null) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return markup;
    }
}
