package org.incidentdossier.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.incidentdossier.diagnostics.Span;

/// Writes down where each value stands, as [org.incidentdossier.model.NoteSource] wants it.
final class Positions {
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private Positions() {}

    static Map<String, Span> of(Yaml.Entries entries) {
        var positions = new Positions();
        positions.add("", entries);
        return Collections.unmodifiableMap(positions.spans);
    }

    private void add(String pointer, Yaml value) {
        if (!pointer.isEmpty()) {
            spans.put(pointer, value.at());
        }
        switch (value) {
            case Yaml.Entries entries -> {
                for (var pair : entries.pairs()) {
                    var below = below(pointer, pair.key());
                    spans.put("@" + below, pair.keyAt());
                    add(below, pair.value());
                }
            }
            case Yaml.Items items -> {
                for (var i = 0; i < items.items().size(); i++) {
                    add(below(pointer, String.valueOf(i)), items.items().get(i));
                }
            }
            case Yaml.Text _, Yaml.Nothing _ -> {}
        }
    }

    private static String below(String pointer, String step) {
        return pointer.isEmpty() ? step : pointer + "/" + step;
    }
}
