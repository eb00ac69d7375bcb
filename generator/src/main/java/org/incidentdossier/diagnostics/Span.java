package org.incidentdossier.diagnostics;

import java.util.Comparator;

/// A stretch of one line of a file.
///
/// @param path   relative to the project, with `/`
/// @param line   from 1
/// @param column from 1, in code points
/// @param length in code points; 0 where only the place is known
public record Span(String path, int line, int column, int length) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparing(Span::path)
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::length);

    public Span {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("no such place: " + path + ":" + line + ":" + column + "+" + length);
        }
    }

    /// The start of the file, for what concerns all of it.
    public static Span startOf(String path) {
        return new Span(path, 1, 1, 0);
    }

    /// By path, then line, then column.
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
