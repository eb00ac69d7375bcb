package org.incidentdossier.drafting.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.json.Json;

/// What stands above a text, whatever program it was written for.
///
/// @param form     the word for its kind, for reports
/// @param fields   by name, as written; a header that cannot be read is one field, `header`
/// @param readable whether it could be read
/// @param raw      as it stands in the file
/// @param bodyLine the line on which the text begins
record Header(Form form, Json.Members fields, boolean readable, String raw, String body, int bodyLine) {
    private static final Set<String> DRAFT =
            Set.of("draft: true", "draft: yes", "status: draft", "published: false", "published: no");

    /// The kinds of headers.
    enum Form {
        NONE,
        JBAKE,
        YAML,
        TOML,
        JSON,
        KEYWORDS
    }

    /// The text of a field under any of some names, in any case.
    Optional<String> text(String... names) {
        for (var name : names) {
            for (var field : fields.members().entrySet()) {
                if (field.getKey().equalsIgnoreCase(name)
                        && field.getValue() instanceof Json.Text(String text)
                        && !text.isBlank()) {
                    return Optional.of(text.strip());
                }
            }
        }
        return Optional.empty();
    }

    /// The field, as `name: value`, by which a program knows that the text is not to be published; nothing if there is
    /// none.
    Optional<String> draft() {
        return fields.members().entrySet().stream()
                .map(field -> field.getKey().toLowerCase(Locale.ROOT) + ": " + word(field.getValue()))
                .filter(DRAFT::contains)
                .findFirst();
    }

    private static String word(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text.strip().toLowerCase(Locale.ROOT);
            case Json.Bool(var truth) -> String.valueOf(truth);
            default -> "";
        };
    }

    /// The lines that hold a comment, which is no field; a line of a longer value may be among them.
    List<String> comments() {
        return switch (form) {
            case JBAKE -> raw.lines().filter(line -> line.startsWith("#")).toList();
            case YAML, TOML ->
                raw.lines().map(String::strip).filter(Header::hasComment).toList();
            case NONE, JSON, KEYWORDS -> List.of();
        };
    }

    private static boolean hasComment(String line) {
        var at = line.lastIndexOf(" #");
        return line.startsWith("#") || (at > 0 && line.indexOf('"', at) < 0 && line.indexOf('\'', at) < 0);
    }

    /// Fields from lines `key<separator>value`; a name that stands twice gets a number.
    static Json.Members lines(Iterable<String> lines, char separator) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (var line : lines) {
            var at = line.indexOf(separator);
            if (at > 0) {
                put(
                        fields,
                        line.substring(0, at).strip(),
                        Json.text(line.substring(at + 1).strip()));
            }
        }
        return new Json.Members(fields);
    }

    static void put(Map<String, Json> fields, String key, Json value) {
        var name = key;
        for (var number = 2; fields.containsKey(name); number++) {
            name = key + "-" + number;
        }
        fields.put(name, value);
    }
}
