package org.incidentdossier.drafting.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.incidentdossier.json.Json;

/// As much of TOML as front matter has: keys, tables, texts, and lists of them on one or more lines.
///
/// Every value is read as text. A line that is something else is kept as it stands, under `toml`.
final class Toml {
    private static final Pattern TABLE = Pattern.compile("\\[{1,2}([^\\[\\]]+)]{1,2}[ \\t]*(?:#.*)?");
    private static final Pattern PAIR = Pattern.compile("([\\p{L}\\p{N}_.-]+|\"[^\"]+\"|'[^']+')[ \\t]*=[ \\t]*(.*)");

    /// In lines; a bracket that is never closed does not swallow the rest.
    private static final int LONGEST_VALUE = 200;

    private final Map<String, Json> fields = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private String table = "";

    private Toml() {}

    static Json.Members read(String text) {
        var toml = new Toml();
        var lines = List.of(text.split("\n", -1));
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            var end = i;
            // A value in brackets or in three quote marks may go on over lines; only the new line is looked at.
            var mark = opening(line);
            while (!mark.isEmpty() && end + 1 < Math.min(lines.size(), i + LONGEST_VALUE)) {
                end++;
                mark = closes(lines.get(end), mark) ? "" : mark;
            }
            if (mark.isEmpty() && end > i) {
                line = line + "\n" + String.join("\n", lines.subList(i + 1, end + 1));
                i = end;
            }
            toml.take(line);
        }
        if (!toml.others.isEmpty()) {
            Header.put(toml.fields, "toml", Json.text(String.join("\n", toml.others)));
        }
        return new Json.Members(toml.fields);
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var heading = TABLE.matcher(line);
        if (heading.matches()) {
            table = heading.group(1).strip() + ".";
            return;
        }
        var newline = line.indexOf('\n');
        var pair = PAIR.matcher(newline < 0 ? line : line.substring(0, newline));
        if (!pair.matches()) {
            others.add(line);
            return;
        }
        var name = table + unquoted(pair.group(1));
        var value = pair.group(2) + (newline < 0 ? "" : line.substring(newline));
        Header.put(fields, name, value(value.strip()));
    }

    // What a value begins with and does not end with in its line; nothing if it is whole.
    private static String opening(String line) {
        var at = line.indexOf('=');
        var value = at < 0 ? "" : line.substring(at + 1).strip();
        for (var mark : List.of("\"\"\"", "'''")) {
            if (value.startsWith(mark)) {
                return value.indexOf(mark, 3) < 0 ? mark : "";
            }
        }
        return value.startsWith("[") && !withoutComment(value).endsWith("]") ? "]" : "";
    }

    private static boolean closes(String line, String mark) {
        return mark.equals("]") ? withoutComment(line).endsWith("]") : line.contains(mark);
    }

    private static Json value(String text) {
        for (var mark : List.of("\"\"\"", "'''")) {
            if (text.startsWith(mark) && text.indexOf(mark, 3) > 0) {
                return Json.text(text.substring(3, text.indexOf(mark, 3)).strip());
            }
        }
        var value = withoutComment(text);
        if (value.startsWith("[") && value.endsWith("]")) {
            return list(value.substring(1, value.length() - 1));
        }
        return Json.text(unquoted(value));
    }

    private static Json list(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quote == '\0' && c == ',') {
                items.add(item.toString());
                item.setLength(0);
                continue;
            }
            if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '"' || c == '\'')) {
                quote = c;
            }
            item.append(c);
        }
        items.add(item.toString());
        return Json.texts(items.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Toml::unquoted)
                .toList());
    }

    // A # inside quote marks is no comment.
    private static String withoutComment(String text) {
        var quote = '\0';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == '\0' && c == '#') {
                return text.substring(0, i).strip();
            }
        }
        return text.strip();
    }

    private static String unquoted(String text) {
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1)
                    .replace("\\\"", "\"")
                    .replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\\\", "\\");
        }
        return text.length() >= 2 && text.startsWith("'") && text.endsWith("'")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
