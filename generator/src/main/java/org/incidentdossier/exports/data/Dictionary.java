package org.incidentdossier.exports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incidentdossier.json.Json;

/// What each field of `data/dossier.json` means, in words, as the schema has it.
///
/// @param groups one for each member of the file, in its order
public record Dictionary(List<Group> groups) {
    private static final String DEFINITION = "#/$defs/";

    public Dictionary {
        groups = List.copyOf(groups);
    }

    /// A member of the file.
    ///
    /// @param name  such as `claims`
    /// @param table whether there is a CSV file of that name as well
    public record Group(String name, String meaning, boolean table, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// A field; those inside others are named after them, such as `quote.exact`.
    ///
    /// @param type in words
    public record Field(String name, String type, String meaning) {}

    /// Of the schema that we ship.
    public static Dictionary ofSchema() {
        return new Reader(DataSchema.schema()).read();
    }

    private static final class Reader {
        private final Json.Members schema;

        private Reader(Json.Members schema) {
            this.schema = schema;
        }

        private Dictionary read() {
            var groups = new ArrayList<Group>();
            properties(schema).members().forEach((name, value) -> {
                var property = (Json.Members) value;
                var items = property.get("items").map(Json.Members.class::cast);
                var shape = items.map(this::resolved).orElse(property);
                var fields = new ArrayList<Field>();
                add(fields, "", shape);
                groups.add(new Group(name, meaning(shape), items.isPresent(), fields));
            });
            return new Dictionary(groups);
        }

        private void add(List<Field> fields, String prefix, Json.Members shape) {
            properties(shape).members().forEach((name, value) -> {
                var property = (Json.Members) value;
                fields.add(new Field(prefix + name, type(property), meaning(property)));
                inside(property).forEach(inner -> add(fields, prefix + name + ".", inner));
            });
        }

        // The objects that a value consists of, by itself, as elements of a list, or as one of several forms.
        private List<Json.Members> inside(Json.Members property) {
            var inside = new ArrayList<Json.Members>();
            var shape = resolved(property);
            if (shape.get("properties").isPresent()) {
                inside.add(shape);
            }
            shape.get("items").ifPresent(items -> inside.addAll(inside((Json.Members) items)));
            shape.elements("anyOf").forEach(form -> inside.addAll(inside((Json.Members) form)));
            return inside;
        }

        private String meaning(Json.Members property) {
            return property.text("description")
                    .or(() -> resolved(property).text("description"))
                    .orElse("");
        }

        private String type(Json.Members property) {
            var reference = property.text("$ref");
            if (reference.isPresent()) {
                return word(reference.get());
            }
            var forms = property.elements("anyOf");
            if (!forms.isEmpty()) {
                return forms.stream()
                        .map(form -> type((Json.Members) form))
                        .distinct()
                        .collect(Collectors.joining(" or "));
            }
            var choices = property.elements("enum");
            if (!choices.isEmpty()) {
                return choices.stream().map(Reader::choice).collect(Collectors.joining(" or "));
            }
            return property.get("const").map(Reader::choice).orElseGet(() -> typed(property));
        }

        private String typed(Json.Members property) {
            var types = property.elements("type");
            if (!types.isEmpty()) {
                return types.stream()
                        .map(each -> plain(((Json.Text) each).text()))
                        .collect(Collectors.joining(" or "));
            }
            var type = property.text("type").orElse("");
            return type.equals("array")
                    ? property.get("items")
                            .map(items -> "list of " + type((Json.Members) items))
                            .orElse("list")
                    : plain(type);
        }

        private static String choice(Json value) {
            return value instanceof Json.Text(var text) ? text : "null";
        }

        private static String word(String reference) {
            return switch (reference.substring(DEFINITION.length())) {
                case "slug" -> "id";
                case "sha256" -> "SHA-256";
                case "support" -> "object";
                case String other -> other.replace('-', ' ').toLowerCase(Locale.ROOT);
            };
        }

        private static String plain(String type) {
            return switch (type) {
                case "string" -> "text";
                case "integer" -> "whole number";
                case "boolean" -> "true or false";
                default -> type;
            };
        }

        private Json.Members resolved(Json.Members property) {
            var reference = property.text("$ref");
            if (reference.isEmpty()) {
                return property;
            }
            var name = reference.get().substring(DEFINITION.length());
            var definitions = (Json.Members) schema.get("$defs").orElseThrow();
            return (Json.Members) definitions.get(name).orElseThrow();
        }

        private static Json.Members properties(Json.Members shape) {
            return (Json.Members) shape.get("properties").orElse(Json.object().build());
        }
    }
}
