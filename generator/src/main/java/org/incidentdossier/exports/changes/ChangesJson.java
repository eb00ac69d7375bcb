package org.incidentdossier.exports.changes;

import java.util.List;
import java.util.function.Function;
import org.incidentdossier.json.Json;

/// Changes as JSON: `{added, changed, gone, dates, sources-lost, contradictions}`.
final class ChangesJson {
    private ChangesJson() {}

    static Json write(Changes changes) {
        return Json.object()
                .put("added", Json.texts(changes.added()))
                .put("changed", each(changes.changed(), ChangesJson::changed))
                .put("gone", each(changes.gone(), ChangesJson::gone))
                .put("dates", each(changes.dates(), ChangesJson::moved))
                .put("sources-lost", each(changes.sourcesLost(), ChangesJson::lost))
                .put("contradictions", each(changes.contradictions(), ChangesJson::disputed))
                .build();
    }

    static Changes read(Json json) {
        if (!(json instanceof Json.Members object)) {
            throw new IllegalArgumentException("expected an object, found " + json);
        }
        return new Changes(
                texts(object, "added"),
                list(object, "changed", each -> new Changes.Changed(text(each, "id"), texts(each, "fields"))),
                list(object, "gone", each -> new Changes.Gone(text(each, "id"), text(each, "fate"), text(each, "to"))),
                list(object, "dates", ChangesJson::readMoved),
                list(object, "sources-lost", ChangesJson::readLost),
                list(
                        object,
                        "contradictions",
                        each -> new Changes.Disputed(text(each, "question"), text(each, "what"))));
    }

    private static Json changed(Changes.Changed changed) {
        return Json.object()
                .put("id", changed.id())
                .put("fields", Json.texts(changed.fields()))
                .build();
    }

    private static Json gone(Changes.Gone gone) {
        return Json.object()
                .put("id", gone.id())
                .put("fate", gone.fate())
                .put("to", gone.to())
                .build();
    }

    private static Json moved(Changes.Moved moved) {
        return Json.object()
                .put("id", moved.id())
                .put("key", moved.key())
                .put("from", moved.from())
                .put("to", moved.to())
                .build();
    }

    private static Json lost(Changes.SourceLost lost) {
        return Json.object()
                .put("claim", lost.claim())
                .put("question", lost.question())
                .put("last", Json.bool(lost.last()))
                .build();
    }

    private static Json disputed(Changes.Disputed disputed) {
        return Json.object()
                .put("question", disputed.question())
                .put("what", disputed.what())
                .build();
    }

    private static Changes.Moved readMoved(Json.Members each) {
        return new Changes.Moved(text(each, "id"), text(each, "key"), text(each, "from"), text(each, "to"));
    }

    private static Changes.SourceLost readLost(Json.Members each) {
        var last = each.get("last").filter(Json.bool(true)::equals).isPresent();
        return new Changes.SourceLost(text(each, "claim"), text(each, "question"), last);
    }

    private static <T> Json each(List<T> values, Function<T, Json> shape) {
        return Json.array(values.stream().map(shape).toList());
    }

    private static <T> List<T> list(Json.Members around, String name, Function<Json.Members, T> value) {
        return around.elements(name).stream()
                .map(each -> {
                    if (each instanceof Json.Members object) {
                        return value.apply(object);
                    }
                    throw new IllegalArgumentException("expected an object, found " + each);
                })
                .toList();
    }

    private static List<String> texts(Json.Members around, String name) {
        return around.elements(name).stream()
                .filter(Json.Text.class::isInstance)
                .map(each -> ((Json.Text) each).text())
                .toList();
    }

    private static String text(Json.Members object, String name) {
        return object.text(name).orElse("");
    }
}
