package org.incidentdossier.content;

import java.util.List;
import org.incidentdossier.diagnostics.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// A stretch of YAML in a file.
///
/// @param text      with line feeds
/// @param path      of the file
/// @param firstLine the line of the file on which it begins
/// @param lines     the same text without its line feeds
record YamlText(String text, String path, int firstLine, List<String> lines) {
    YamlText(String text, String path, int firstLine) {
        this(text, path, firstLine, List.of(text.split("\n", -1)));
    }

    /// The beginning.
    Span start() {
        return new Span(path, firstLine, 1, 0);
    }

    /// Where an event stands, cut at the end of its first line.
    Span span(Event event) {
        var from = event.getStartMark().orElse(null);
        var to = event.getEndMark().orElse(null);
        if (from == null || to == null) {
            return start();
        }
        var length = from.getLine() == to.getLine() ? to.getColumn() - from.getColumn() : rest(from);
        return new Span(path, firstLine + from.getLine(), 1 + from.getColumn(), Math.max(0, length));
    }

    /// The single character at a mark.
    Span span(Mark mark) {
        return new Span(path, firstLine + mark.getLine(), 1 + mark.getColumn(), Math.min(1, rest(mark)));
    }

    /// What stands on the line from a mark on.
    String behind(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return "";
        }
        var line = lines.get(mark.getLine());
        var length = line.codePointCount(0, line.length());
        return line.substring(line.offsetByCodePoints(0, Math.min(mark.getColumn(), length)));
    }

    private int rest(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return 0;
        }
        var line = lines.get(mark.getLine()).stripTrailing();
        return Math.max(0, line.codePointCount(0, line.length()) - mark.getColumn());
    }
}
