package org.incidentdossier.drafting;

import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// A JSON value as YAML, all of whose scalars read back as text.
public final class YamlTree {
    /// What lies deeper becomes one text: our own notes nest eight levels and no more.
    private static final int DEEPEST = 5;

    private YamlTree() {}

    /// `key: value` and what belongs to it, with a line feed at the end.
    public static String entry(String key, Json value) {
        var out = new StringBuilder();
        entry(out, 0, key, value);
        return out.toString();
    }

    private static void entry(StringBuilder out, int depth, String key, Json value) {
        out.append("  ".repeat(depth)).append(YamlScalar.of(key)).append(':');
        value(out, depth, value);
    }

    private static void value(StringBuilder out, int depth, Json value) {
        switch (value) {
            case Json.Members members
            when !members.members().isEmpty() && depth < DEEPEST -> {
                out.append('\n');
                members.members().forEach((key, each) -> entry(out, depth + 1, key, each));
            }
            case Json.Elements(var elements)
            when !elements.isEmpty() && depth < DEEPEST -> {
                out.append('\n');
                for (var element : elements) {
                    out.append("  ".repeat(depth + 1)).append('-');
                    value(out, depth + 1, element);
                }
            }
            case Json.Members members -> out.append(members.members().isEmpty() ? " {}\n" : packed(value));
            case Json.Elements(var elements) -> out.append(elements.isEmpty() ? " []\n" : packed(value));
            case Json.Text(String text) ->
                out.append(' ').append(YamlScalar.of(text)).append('\n');
            case Json.Numeral(var number) ->
                out.append(' ').append(number.toPlainString()).append('\n');
            case Json.Bool(var truth) -> out.append(' ').append(truth).append('\n');
            case Json.Null _ -> out.append(" null\n");
        }
    }

    private static String packed(Json value) {
        return " " + YamlScalar.of(JsonText.compact(value)) + "\n";
    }
}
