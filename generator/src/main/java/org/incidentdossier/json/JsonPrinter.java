package org.incidentdossier.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Prints values as text.
///
/// Much of a large site is JSON, so it is put together in chunks, of whole strings where nothing has to be escaped.
final class JsonPrinter {
    private static final int CHUNK = 1 << 12;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Form form;
    private final @Nullable Writer out;

    /// Ends of lines with what the next one is indented by, by depth.
    private final List<String> newLines = new ArrayList<>(List.of("\n"));

    private StringBuilder text = new StringBuilder();
    private int depth;

    /// How it looks.
    enum Form {
        /// On one line.
        COMPACT,
        /// The same, with no character that can end a `script` element or a JavaScript string.
        SCRIPT,
        /// On a line for each member and element, indented by two spaces, with a line feed at the end.
        PRETTY
    }

    private JsonPrinter(Form form, @Nullable Writer out) {
        this.form = form;
        this.out = out;
    }

    static String print(Json value, Form form) {
        var printer = new JsonPrinter(form, null);
        try {
            printer.all(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printer.text.toString();
    }

    /// Prints an object, of which the members and the elements of their arrays may be left out.
    static void pretty(Json.Members object, Writer out, JsonText.Parts parts) throws IOException {
        new JsonPrinter(Form.PRETTY, out).inParts(object, out, parts);
    }

    private void inParts(Json.Members object, Writer to, JsonText.Parts parts) throws IOException {
        open('{');
        var isFirst = true;
        for (var member : object.members().entrySet()) {
            name(member.getKey(), isFirst);
            isFirst = false;
            handOver(to);
            parts.member(member.getKey(), () -> {
                if (member.getValue() instanceof Json.Elements(var elements)) {
                    inParts(member.getKey(), elements, to, parts);
                } else {
                    value(member.getValue());
                }
                handOver(to);
            });
        }
        close('}', isFirst);
        text.append('\n');
        handOver(to);
    }

    private void inParts(String name, List<Json> elements, Writer to, JsonText.Parts parts) throws IOException {
        open('[');
        for (var next = 0; next < elements.size(); ) {
            var from = next;
            var end = parts.end(name, from);
            separate(from == 0);
            handOver(to);
            parts.element(name, from, () -> {
                value(elements.get(from));
                for (var i = from + 1; i < end; i++) {
                    separate(false);
                    value(elements.get(i));
                }
                handOver(to);
            });
            next = end;
        }
        close(']', elements.isEmpty());
    }

    private void handOver(Writer to) throws IOException {
        to.write(text.toString());
        text = new StringBuilder();
    }

    private void all(Json value) throws IOException {
        value(value);
        if (form == Form.PRETTY) {
            text.append('\n');
        }
    }

    private void value(Json value) throws IOException {
        switch (value) {
            case Json.Members object -> members(object);
            case Json.Elements array -> elements(array);
            case Json.Text string -> string(string.text());
            case Json.Numeral number -> text.append(number.number().toPlainString());
            case Json.Bool bool -> text.append(bool.value());
            case Json.Null _ -> text.append("null");
        }
    }

    private void members(Json.Members object) throws IOException {
        open('{');
        var isFirst = true;
        for (var member : object.members().entrySet()) {
            name(member.getKey(), isFirst);
            value(member.getValue());
            isFirst = false;
        }
        close('}', isFirst);
    }

    private void elements(Json.Elements array) throws IOException {
        open('[');
        var isFirst = true;
        for (var element : array.elements()) {
            separate(isFirst);
            value(element);
            isFirst = false;
        }
        close(']', isFirst);
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        if (depth == newLines.size()) {
            newLines.add(newLines.getLast() + "  ");
        }
    }

    private void close(char bracket, boolean isEmpty) {
        depth--;
        if (form == Form.PRETTY) {
            if (isEmpty) {
                text.append(' ');
            } else {
                text.append(newLines.get(depth));
            }
        }
        text.append(bracket);
    }

    private void name(String name, boolean isFirst) throws IOException {
        separate(isFirst);
        string(name);
        text.append(form == Form.PRETTY ? ": " : ":");
    }

    private void separate(boolean isFirst) throws IOException {
        if (!isFirst) {
            text.append(',');
        }
        if (out != null && text.length() > CHUNK) {
            handOver(out);
        }
        if (form == Form.PRETTY) {
            text.append(newLines.get(depth));
        }
    }

    private void string(String string) {
        text.append('"');
        var written = 0;
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || (form == Form.SCRIPT && endsScripts(c))) {
                text.append(string, written, i).append(escape(c));
                written = i + 1;
            }
        }
        text.append(written == 0 ? string : string.substring(written)).append('"');
    }

    private static boolean endsScripts(char c) {
        return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '<' -> "\\u003c";
            case '>' -> "\\u003e";
            case '&' -> "\\u0026";
            case '\u2028' -> "\\u2028";
            case '\u2029' -> "\\u2029";
            default -> "\\u" + HEX.toHexDigits(c);
        };
    }
}
