package org.incidentdossier.model;

/// Markup that is safe to print as it stands: it came out of the sanitizer, or was built here from escaped text.
public record Html(String markup) {
    /// Nothing.
    public static final Html EMPTY = new Html("");

    /// The text with `&`, `<`, `>`, `"` and `'` escaped.
    public static Html escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return new Html(out.toString());
    }

    @Override
    public String toString() {
        return markup;
    }
}
