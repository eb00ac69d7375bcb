package org.incidentdossier.exports.data;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// A table as RFC 4180 has it: commas, a header, CRLF after each row; in UTF-8 without a byte order mark.
///
/// A spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` for a formula and runs it. Such a cell gets an
/// apostrophe in front, also if white space or apostrophes come first. Whoever needs the text takes one apostrophe away
/// from cells that start so; no other cell is changed.
final class Csv {
    // The full-width signs count too, in some spreadsheets of East Asia.
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final int columns;
    private final Writer out;

    /// @throws IOException if the header cannot be written
    Csv(List<String> columns, Writer out) throws IOException {
        this.columns = columns.size();
        this.out = out;
        row(columns);
    }

    /// Writes a row; an empty cell stands for what is unknown.
    ///
    /// @throws IllegalArgumentException if it has more or fewer cells than there are columns
    void row(List<String> cells) throws IOException {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells under " + columns + " columns: " + cells);
        }
        for (var i = 0; i < columns; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(String text) {
        var harmless = isFormula(text) ? "'" + text : text;
        return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    // By hand, as there are a hundred thousand cells: what follows white space and apostrophes is a sign, or what
    // follows apostrophes a tab or the end of a line.
    static boolean isFormula(String cell) {
        var i = 0;
        while (i < cell.length() && (cell.charAt(i) == '\'' || isSpace(cell.charAt(i)))) {
            i++;
        }
        if (i < cell.length() && SIGNS.indexOf(cell.charAt(i)) >= 0) {
            return true;
        }
        i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && "\t\r\n".indexOf(cell.charAt(i)) >= 0;
    }

    /// A quotation mark, a separator of cells or rows, or white space at an end.
    static boolean needsQuotes(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            switch (cell.charAt(i)) {
                case '"', ',', ';', '\r', '\n' -> {
                    return true;
                }
                default -> {}
            }
        }
        return !cell.isEmpty() && (isSpace(cell.charAt(0)) || endsInSpace(cell));
    }

    // Also if the end of a line follows it.
    private static boolean endsInSpace(String cell) {
        var last = cell.length() - 1;
        if (LINE_ENDS.indexOf(cell.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && isSpace(cell.charAt(last));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && SPACES.indexOf(c) >= 0;
    }
}
