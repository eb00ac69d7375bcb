package org.incidentdossier.serve;

import java.util.List;
import java.util.Locale;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/// The panel over a page that says what is wrong with the notes. It needs no script.
final class Notices {
    private static final int MOST = 50;

    private Notices() {}

    /// The panel; nothing if all is well.
    ///
    /// @param found of the notes, and of the templates of the page at hand
    /// @param stale what the page shows instead of the notes as they are, in words; nothing if it shows them
    static String of(List<Diagnostic> found, @Nullable String trouble, String stale) {
        if (found.isEmpty() && trouble == null) {
            return "";
        }
        var html = new StringBuilder();
        var open = trouble != null || count(found, Severity.ERROR) > 0;
        html.append("<details id=\"x-preview\" class=\"").append(open ? "error" : "warning");
        html.append(open ? "\" open>\n<summary>" : "\">\n<summary>");
        html.append(Markup.of(summary(found, trouble)));
        if (!stale.isEmpty()) {
            html.append(" <small>").append(Markup.of(stale)).append("</small>");
        }
        html.append("</summary>\n");
        if (trouble != null) {
            html.append("<p>").append(Markup.of(trouble)).append("</p>\n");
        }
        html.append("<ol>\n");
        // What stops the site comes first; within a severity the order is that of the notes.
        found.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .limit(MOST)
                .forEach(each -> add(each, html));
        html.append("</ol>\n");
        if (found.size() > MOST) {
            html.append("<p>").append(found.size() - MOST).append(" more; <code>dossier check</code> has all</p>\n");
        }
        return html.append("</details>\n").toString();
    }

    private static void add(Diagnostic each, StringBuilder html) {
        var severity = each.severity().word();
        html.append("<li class=\"").append(severity).append("\"><p class=\"at\"><code>");
        html.append(Markup.of(each.at().toString()))
                .append("</code> ")
                .append(severity)
                .append(' ');
        html.append(each.code())
                .append("</p>\n<p>")
                .append(Markup.of(each.message()))
                .append("</p>\n");
        if (!each.help().isEmpty()) {
            html.append("<p class=\"help\">").append(Markup.of(each.help())).append("</p>\n");
        }
        html.append("</li>\n");
    }

    private static String summary(List<Diagnostic> found, @Nullable String trouble) {
        var words = new StringBuilder(trouble == null ? "" : "cannot read the notes");
        for (var severity : Severity.values()) {
            var count = count(found, severity);
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ");
                words.append(Counted.of(count, severity.word().toLowerCase(Locale.ROOT)));
            }
        }
        return words.toString();
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }
}
