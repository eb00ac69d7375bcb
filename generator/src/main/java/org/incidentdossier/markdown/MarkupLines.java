package org.incidentdossier.markdown;

import org.incidentdossier.model.Html;

/// Puts markup together line by line, as flexmark's own renderer lays it out: no line begins with blanks, and no two
/// blank lines follow each other, except where text is preformatted.
final class MarkupLines {
    private final StringBuilder out = new StringBuilder();
    private int lineStart;
    private boolean lastIsBlank;
    private boolean beginsLine = true;
    private boolean preformatted;

    /// Adds a text with its markup escaped.
    MarkupLines text(String text) {
        return raw(Html.escaped(text));
    }

    /// Adds markup, which may have several lines.
    MarkupLines raw(String markup) {
        var from = 0;
        for (var end = markup.indexOf('\n'); end >= 0; end = markup.indexOf('\n', from)) {
            add(markup, from, end);
            endLine();
            from = end + 1;
        }
        add(markup, from, markup.length());
        return this;
    }

    /// Ends the line if anything stands in it; what is preformatted gets a line feed anyway.
    MarkupLines line() {
        if (preformatted || out.length() > lineStart) {
            endLine();
        }
        return this;
    }

    /// Keeps blanks and blank lines from here on.
    void openPreformatted() {
        preformatted = true;
    }

    void closePreformatted() {
        preformatted = false;
    }

    /// All lines, each with its line feed.
    String finish() {
        line();
        return out.toString();
    }

    // A tab is no blank to flexmark, but does not begin a line either.
    private void add(String markup, int from, int end) {
        var start = from;
        while (beginsLine && start < end) {
            var c = markup.charAt(start);
            if (c == '\t' || (c == ' ' && preformatted)) {
                out.append(c);
            } else if (c != ' ') {
                beginsLine = false;
                break;
            }
            start++;
        }
        out.append(markup, start, end);
    }

    private void endLine() {
        var isBlank = !preformatted && out.length() == lineStart;
        if (!isBlank || !lastIsBlank) {
            out.append('\n');
            lineStart = out.length();
        }
        lastIsBlank = isBlank;
        beginsLine = true;
    }
}
