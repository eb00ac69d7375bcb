package org.incidentdossier.content.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.incidentdossier.content.yaml.YamlNode;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Place;
import org.jspecify.annotations.Nullable;

/// A mapping with a closed list of keys, made into a value.
///
/// @param what  what the mapping is, such as "a claim"
/// @param keys  in the order in which they are described
/// @param make  makes the value; null if something that it reported stands in the way
/// @param dropped called with what could be read when a required key is missing
public record RecordForm<T>(
        String what, List<Key<?>> keys, Function<Fields, @Nullable T> make, Consumer<Fields> dropped)
        implements Form<T> {
    public RecordForm {
        keys = List.copyOf(keys);
    }

    /// A form of which nothing needs to be known when it cannot be made.
    public static <T> RecordForm<T> of(String what, List<Key<?>> keys, Function<Fields, @Nullable T> make) {
        return new RecordForm<>(what, keys, make, _ -> {});
    }

    @Override
    public @Nullable T read(YamlNode node, Place place, Findings findings) {
        if (!(node instanceof YamlNode.Pairs(var pairs, var _))) {
            findings.otherForm(node, expected());
            return null;
        }
        var fields = new Fields(place, findings);
        var complete = true;
        for (var pair : pairs) {
            var key = find(pair.key());
            if (key.isPresent()) {
                readInto(fields, key.get(), pair.value());
            } else {
                reportUnknown(pair, findings);
            }
        }
        for (var key : keys) {
            if (key.required() && !fields.has(key)) {
                complete = false;
                reportMissing(key, pairs, node, findings);
            }
        }
        if (!complete) {
            dropped.accept(fields);
            return null;
        }
        return make.apply(fields);
    }

    @Override
    public String expected() {
        var names = keys.stream().limit(3).map(Key::name).toList();
        return what + ", with keys such as " + String.join(", ", names);
    }

    @Override
    public Json schema() {
        var properties = Json.object();
        var required = new ArrayList<String>();
        for (var key : keys) {
            properties.put(key.name(), described(key));
            if (key.required()) {
                required.add(key.name());
            }
        }
        return Json.object()
                .put("type", "object")
                .put("properties", properties.build())
                .put("required", Json.texts(required))
                .put("additionalProperties", Json.bool(false))
                .build();
    }

    private static Json described(Key<?> key) {
        var parts = new ArrayList<Json>();
        parts.add(key.form().schema());
        if (!key.required()) {
            parts.add(Json.object().put("type", "null").build());
        }
        return Json.object()
                .put("description", key.description())
                .put("anyOf", Json.array(parts))
                .build();
    }

    private static void readInto(Fields fields, Key<?> key, YamlNode node) {
        if (node instanceof YamlNode.Null && !key.required()) {
            return;
        }
        var value = key.form().read(node, fields.place().below(key.name()), fields.findings());
        if (value != null) {
            fields.put(key, value);
        }
    }

    private Optional<Key<?>> find(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private void reportUnknown(YamlNode.Pair pair, Findings findings) {
        var names = keys.stream().map(Key::name).toList();
        findings.add(Diagnostic.of(
                Code.D106,
                pair.keySpan(),
                what + " has no key \"" + pair.key() + "\"",
                Nearest.hint(pair.key(), names) + "It has " + String.join(", ", names)
                        + (names.contains("extra") ? "; keys of your own live under `extra:`" : "")));
    }

    // A required key whose value was reported already is not reported again as missing.
    private void reportMissing(Key<?> key, List<YamlNode.Pair> pairs, YamlNode node, Findings findings) {
        var present =
                pairs.stream().filter(pair -> pair.key().equals(key.name())).findFirst();
        if (present.isPresent() && !(present.get().value() instanceof YamlNode.Null)) {
            return;
        }
        var at = present.map(YamlNode.Pair::keySpan).orElse(node.span());
        findings.add(Diagnostic.of(
                Code.D107,
                at,
                what + " needs `" + key.name() + ":`",
                "add `" + key.name() + ": …`, " + key.form().expected()));
    }
}
