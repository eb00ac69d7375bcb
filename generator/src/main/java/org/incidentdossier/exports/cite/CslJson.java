package org.incidentdossier.exports.cite;

import java.util.List;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.jspecify.annotations.Nullable;

/// Citations as CSL-JSON 1.0.2, the items of the Citation Style Language.
final class CslJson {
    private CslJson() {}

    static String text(Reference reference) {
        return JsonText.pretty(Json.array(List.of(item(reference))));
    }

    private static Json item(Reference reference) {
        var item = Json.object()
                .put("id", reference.key())
                .put("type", reference.type().csl())
                .put("title", reference.title());
        if (!reference.authors().isEmpty()) {
            item.put(
                    "author",
                    Json.array(reference.authors().stream().map(CslJson::name).toList()));
        }
        put(item, "container-title", reference.container());
        put(item, "publisher", reference.publisher());
        var issued = reference.issued();
        if (issued != null) {
            var parts = Json.array(issued.parts().stream().map(Json::number).toList());
            item.put(
                    "issued",
                    Json.object().put("date-parts", Json.array(List.of(parts))).build());
        }
        put(item, "URL", reference.url());
        put(item, "language", reference.language());
        put(item, "version", reference.version());
        put(item, "note", reference.note());
        return item.build();
    }

    private static Json name(String name) {
        return Json.object().put("literal", name).build();
    }

    private static void put(Json.Builder item, String name, @Nullable String text) {
        if (text != null) {
            item.put(name, text);
        }
    }
}
