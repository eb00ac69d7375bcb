package org.incidentdossier.exports.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes tables as RFC 4180 has them: commas, a header, CRLF after each row; in UTF-8 without a byte order mark.
///
/// A spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` for a formula and runs it. Such a cell gets an
/// apostrophe in front, also if white space or apostrophes come first. Whoever needs the text takes one apostrophe away
/// from cells that start so; no other cell is changed.
final class Csv {
    // The full-width signs count too, in some spreadsheets of East Asia.
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\s']*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\\t\\r\\n])");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

    private Csv() {}

    static String text(Table table) {
        return line(table.columns()) + table.rows().stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
