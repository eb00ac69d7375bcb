package org.incidentdossier.model;

/// Markup that is safe to print as it stands: it came out of the sanitizer, or was built here from escaped text.
public record Html(String markup) {
    /// Nothing.
    public static final Html EMPTY = new Html("");

    /// The text with `&`, `<`, `>`, `"` and `'` escaped.
    public static Html escape(String text) {
        var plain = plain(text);
        if (plain == text.length()) {
            return new Html(text);
        }
        var out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (var i = plain; i < text.length(); i++) {
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

    // How many characters stand before the first that has to be escaped: in most texts, all.
    private static int plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&', '<', '>', '"', '\'' -> {
                    return i;
                }
                default -> {}
            }
        }
        return text.length();
    }

    @Override
    public String toString() {
        return markup;
    }
}
