package org.incidentdossier.serve;

/// Text as it stands in HTML.
final class Markup {
    private Markup() {}

    /// The text, fit for an element's content and for an attribute in quotes.
    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
