package org.incidentdossier.exports.data;

import java.util.List;
import java.util.regex.Pattern;

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
        var text = new StringBuilder();
        line(table.columns(), text);
        table.rows().forEach(row -> line(row, text));
        return text.toString();
    }

    private static void line(List<String> cells, StringBuilder text) {
        for (var i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append("\r\n");
    }

    private static String cell(String text) {
        return isPlain(text) ? text : careful(text);
    }

    // Most cells: ids, words, numbers and sentences without a comma.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isHarmless = Character.isLetterOrDigit(c) || (i > 0 && (c == '-' || c == '.' || c == '#' || c == ':'));
            if (!isHarmless && (c != ' ' || i == 0 || i == text.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static String careful(String text) {
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
