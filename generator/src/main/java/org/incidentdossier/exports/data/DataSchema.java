package org.incidentdossier.exports.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// The JSON Schema (2020-12) of `data/dossier.json`: it also says in words what each field means.
public final class DataSchema {
    private static final String RESOURCE = "dossier.schema.json";
    private static final String DEFINITION = "#/$defs/";

    private DataSchema() {}

    /// The text of `data/dossier.schema.json`.
    public static String text() {
        try (var in = DataSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The fields of the values of each top-level list, by the list's name, in the file's order.
    static Map<String, List<String>> kinds() {
        var schema = schema();
        var definitions = object(schema, "$defs");
        var kinds = new LinkedHashMap<String, List<String>>();
        object(schema, "properties").members().forEach((name, property) -> {
            var items = ((Json.Members) property).get("items");
            if (items.isPresent()) {
                var reference = ((Json.Members) items.get()).text("$ref").orElseThrow();
                var definition = object(definitions, reference.substring(DEFINITION.length()));
                kinds.put(
                        name,
                        List.copyOf(object(definition, "properties").members().keySet()));
            }
        });
        return kinds;
    }

    /// The schema as a value.
    static Json.Members schema() {
        try {
            return (Json.Members) JsonText.parse(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json.Members object(Json.Members around, String name) {
        return (Json.Members) around.get(name).orElseThrow();
    }
}
