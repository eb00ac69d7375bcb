package org.incidentdossier.markdown;

import java.util.Arrays;
import org.incidentdossier.diagnostics.Span;

/// Where offsets in a text stand in its file: lines from 1, columns from 1 in code points.
final class Lines {
    private final String text;
    private final String path;
    private final int firstLine;
    private final int[] starts;

    /// @param firstLine the line of the file on which the text begins
    Lines(String text, String path, int firstLine) {
        this.text = text;
        this.path = path;
        this.firstLine = firstLine;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        var starts = new int[16];
        var count = 1;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /// The stretch between two offsets, cut at the end of its first line.
    Span span(int start, int end) {
        var from = Math.clamp(start, 0, text.length());
        var line = line(from);
        var lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        var to = Math.clamp(end, from, Math.max(from, lineEnd));
        return new Span(
                path, firstLine + line, 1 + text.codePointCount(starts[line], from), text.codePointCount(from, to));
    }

    /// The text between two offsets.
    String text(int start, int end) {
        return text.substring(start, end);
    }

    /// How many lines there are; a line feed at the end begins one more.
    int count() {
        return starts.length;
    }

    /// How many characters a line has, from 0, without its line feed.
    int length(int line) {
        var end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return end - starts[line];
    }

    /// All of a line, from 0.
    Span wholeLine(int line) {
        return span(starts[line], text.length());
    }

    /// The characters of a line, from 0, without its line feed.
    String textOf(int line) {
        return text.substring(starts[line], starts[line] + length(line));
    }

    /// What stands in a line from an offset on, without its line feed.
    String textFrom(int offset) {
        var line = line(offset);
        return text.substring(offset, starts[line] + length(line));
    }

    /// The line, from 0, in which a character stands.
    int line(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
