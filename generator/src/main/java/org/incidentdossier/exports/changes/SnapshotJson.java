package org.incidentdossier.exports.changes;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.incidentdossier.json.Json;

/// Snapshots as JSON: `{settings, entries, claims, contradictions}`, the last three by id.
final class SnapshotJson {
    private SnapshotJson() {}

    static Json write(Snapshot snapshot) {
        return Json.object()
                .put("settings", line(snapshot.settings()))
                .put("entries", each(snapshot.entries(), SnapshotJson::entry))
                .put("claims", each(snapshot.claims(), SnapshotJson::claim))
                .put("contradictions", each(snapshot.contradictions(), SnapshotJson::pairs))
                .build();
    }

    static Snapshot read(Json json) {
        var object = object(json);
        return new Snapshot(
                fields(object, "settings"),
                map(object, "entries", value -> readEntry(object(value))),
                map(object, "claims", value -> readClaim(object(value))),
                map(object, "contradictions", SnapshotJson::readPairs));
    }

    private static Json entry(Snapshot.Entry entry) {
        return Json.object()
                .put("kind", entry.kind())
                .put("dates", texts(entry.dates()))
                .put("fields", line(entry.fields()))
                .build();
    }

    private static Json claim(Snapshot.Claim claim) {
        return Json.object()
                .put("question", claim.question())
                .put("account", claim.account())
                .put("stands", Json.bool(claim.stands()))
                .put("fields", line(claim.fields()))
                .build();
    }

    private static Json pairs(List<Snapshot.Pair> pairs) {
        return Json.array(pairs.stream()
                .map(pair -> Json.texts(List.of(pair.a(), pair.b())))
                .toList());
    }

    private static Json texts(NavigableMap<String, String> texts) {
        return each(texts, Json::text);
    }

    // All on one line: a record has thousands of them, and nobody reads them.
    private static String line(NavigableMap<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }

    private static NavigableMap<String, String> fields(Json.Members around, String name) {
        var fields = new TreeMap<String, String>();
        for (var field : around.text(name).orElse("").split(" ", -1)) {
            var sign = field.indexOf('=');
            if (sign > 0) {
                fields.put(field.substring(0, sign), field.substring(sign + 1));
            }
        }
        return fields;
    }

    private static <T> Json each(NavigableMap<String, T> values, Function<T, Json> shape) {
        var object = Json.object();
        values.forEach((key, value) -> object.put(key, shape.apply(value)));
        return object.build();
    }

    private static Snapshot.Entry readEntry(Json.Members entry) {
        return new Snapshot.Entry(
                entry.text("kind").orElse(""), map(entry, "dates", SnapshotJson::text), fields(entry, "fields"));
    }

    private static Snapshot.Claim readClaim(Json.Members claim) {
        return new Snapshot.Claim(
                claim.text("question").orElse(null),
                claim.text("account").orElse(null),
                claim.get("stands").filter(Json.bool(false)::equals).isEmpty(),
                fields(claim, "fields"));
    }

    private static List<Snapshot.Pair> readPairs(Json json) {
        if (!(json instanceof Json.Elements list)) {
            throw new IllegalArgumentException("expected pairs, found " + json);
        }
        return list.elements().stream().map(SnapshotJson::readPair).toList();
    }

    private static Snapshot.Pair readPair(Json json) {
        if (json instanceof Json.Elements(var pair) && pair.size() == 2) {
            return new Snapshot.Pair(text(pair.getFirst()), text(pair.getLast()));
        }
        throw new IllegalArgumentException("expected a pair, found " + json);
    }

    private static <T> NavigableMap<String, T> map(Json.Members around, String name, Function<Json, T> value) {
        var map = new TreeMap<String, T>();
        around.get(name)
                .ifPresent(json -> object(json).members().forEach((key, each) -> map.put(key, value.apply(each))));
        return map;
    }

    private static Json.Members object(Json json) {
        if (json instanceof Json.Members object) {
            return object;
        }
        throw new IllegalArgumentException("expected an object, found " + json);
    }

    private static String text(Json json) {
        if (json instanceof Json.Text(var text)) {
            return text;
        }
        throw new IllegalArgumentException("expected text, found " + json);
    }
}
