package org.incidentdossier.content.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The forms that most values have.
public final class Forms {
    private static final int MAX_TEXT = 2000;

    private Forms() {}

    /// Text of at most 2000 characters, without white space around it.
    public static Form<String> text() {
        return scalar("text", type("string"), (text, at, findings) -> {
            var stripped = text.strip();
            if (stripped.isEmpty() || stripped.length() > MAX_TEXT) {
                findings.add(Diagnostic.of(
                        Code.D108,
                        at,
                        "expected text of 1 to " + MAX_TEXT + " characters, found " + stripped.length(),
                        "write some text, or leave the key out"));
                return null;
            }
            return stripped;
        });
    }

    /// Text as it stands, white space included.
    public static Form<String> verbatim() {
        return scalar("text", type("string"), (text, _, _) -> text);
    }

    /// Text of the forms that a reader of texts accepts.
    ///
    /// @param parse makes the value, or gives null where the text has another form
    public static <T> Form<T> parsed(String expected, Json schema, Function<String, @Nullable T> parse) {
        return scalar(expected, schema, (text, at, findings) -> {
            var value = parse.apply(text.strip());
            if (value == null) {
                findings.otherForm(new YamlNode.Scalar(text, at), expected);
            }
            return value;
        });
    }

    /// The slug of an entry.
    public static <T extends EntryId> Form<T> id(String what, Function<String, T> make) {
        return parsed(
                "the slug of " + what + " (small letters, digits and hyphens)",
                Json.object()
                        .put("type", "string")
                        .put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")
                        .build(),
                text -> EntryId.isSlug(text) ? make.apply(text) : null);
    }

    /// An EDTF date.
    public static Form<When> date() {
        return scalar("a date such as 2024-03-12 or 2024-03", type("string"), (text, at, findings) -> {
            var when = Edtf.parse(text.strip());
            if (when.isEmpty()) {
                findings.add(Diagnostic.of(
                        Code.D105,
                        at,
                        "expected a date such as 2024-03-12 or 2024-03, found \"" + text + "\"",
                        DateAdvice.on(text)));
            }
            return when.orElse(null);
        });
    }

    /// `true` or `false`.
    public static Form<Boolean> bool() {
        return oneOf(Map.of("true", true, "false", false), List.of("true", "false"));
    }

    /// A number, in digits.
    public static Form<BigDecimal> number() {
        return parsed("a number in digits", Json.object().put("type", "number").build(), Forms::decimal);
    }

    /// A whole number that is not negative.
    public static Form<Long> count() {
        return parsed(
                "a whole number",
                Json.object().put("type", "integer").put("minimum", 0).build(),
                text -> text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null);
    }

    /// One of the constants, by their words.
    public static <E extends Enum<E>> Form<E> oneOf(List<E> constants, Function<E, String> word) {
        var words = new LinkedHashMap<String, E>();
        constants.forEach(constant -> words.put(word.apply(constant), constant));
        return oneOf(words, List.copyOf(words.keySet()));
    }

    private static <T> Form<T> oneOf(Map<String, T> values, List<String> order) {
        var schema = Json.object().put("enum", Json.texts(order)).build();
        return scalar("one of " + String.join(", ", order), schema, (text, at, findings) -> {
            var value = values.get(text.strip());
            if (value == null) {
                findings.outsideSet(at, text, order);
            }
            return value;
        });
    }

    /// A list; what has another form is reported and left out.
    public static <T> Form<List<T>> list(Form<T> item) {
        return new Form<>() {
            @Override
            public @Nullable List<T> read(YamlNode node, Place place, Findings findings) {
                if (!(node instanceof YamlNode.Items(var items, var _))) {
                    findings.otherForm(node, expected());
                    return null;
                }
                var values = new ArrayList<T>();
                for (var i = 0; i < items.size(); i++) {
                    var value = item.read(items.get(i), place.below(String.valueOf(i)), findings);
                    if (value != null) {
                        values.add(value);
                    }
                }
                return values;
            }

            @Override
            public String expected() {
                return "a list in brackets or with hyphens, each item " + item.expected();
            }

            @Override
            public Json schema() {
                return Json.object()
                        .put("type", "array")
                        .put("items", item.schema())
                        .build();
            }
        };
    }

    /// A mapping with keys of the author's own, in source order.
    public static <T, R> Form<List<R>> entries(String what, Form<T> value, BiFunction<String, T, R> make) {
        return new Form<>() {
            @Override
            public @Nullable List<R> read(YamlNode node, Place place, Findings findings) {
                if (!(node instanceof YamlNode.Pairs(var pairs, var _))) {
                    findings.otherForm(node, expected());
                    return null;
                }
                var made = new ArrayList<R>();
                for (var pair : pairs) {
                    var read = value.read(pair.value(), place.below(pair.key()), findings);
                    if (read != null) {
                        made.add(make.apply(pair.key(), read));
                    }
                }
                return made;
            }

            @Override
            public String expected() {
                return what;
            }

            @Override
            public Json schema() {
                return Json.object()
                        .put("type", "object")
                        .put("additionalProperties", value.schema())
                        .build();
            }
        };
    }

    /// Anything at all, kept as it is.
    public static Form<YamlNode> anything() {
        return new Form<>() {
            @Override
            public YamlNode read(YamlNode node, Place place, Findings findings) {
                return node;
            }

            @Override
            public String expected() {
                return "anything";
            }

            @Override
            public Json schema() {
                return Json.object().build();
            }
        };
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.matches("-?[0-9]{1,20}([.][0-9]{1,10})?") ? new BigDecimal(text) : null;
    }

    private static Json type(String type) {
        return Json.object().put("type", type).build();
    }

    private static <T> Form<T> scalar(String expected, Json schema, ScalarReader<T> reader) {
        return new Form<>() {
            @Override
            public @Nullable T read(YamlNode node, Place place, Findings findings) {
                if (node instanceof YamlNode.Scalar(var text, var span)) {
                    return reader.read(text, span, findings);
                }
                findings.otherForm(node, expected);
                return null;
            }

            @Override
            public String expected() {
                return expected;
            }

            @Override
            public Json schema() {
                return schema;
            }
        };
    }

    /// Reads text, or reports it and gives null.
    private interface ScalarReader<T> {
        @Nullable
        T read(String text, Span at, Findings findings);
    }
}
