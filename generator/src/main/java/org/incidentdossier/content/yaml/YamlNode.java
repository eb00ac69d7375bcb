package org.incidentdossier.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.diagnostics.Span;

/// A value in a YAML text, and where it stands.
public sealed interface YamlNode {
    Span span();

    /// Every scalar is text; what it means is up to its key.
    record Scalar(String text, Span span) implements YamlNode {}

    /// Nothing, or the word `null`: unknown.
    record Null(Span span) implements YamlNode {}

    /// A sequence.
    record Items(List<YamlNode> items, Span span) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A mapping, in source order, no key twice.
    record Pairs(List<Pair> pairs, Span span) implements YamlNode {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /// A key and its value.
    record Pair(String key, Span keySpan, YamlNode value) {}

    /// The word for what it is, for messages.
    default String what() {
        return switch (this) {
            case Scalar(var text, var _) -> "\"" + text + "\"";
            case Null _ -> "nothing";
            case Items _ -> "a list";
            case Pairs _ -> "keys and values";
        };
    }

    /// The places of this value and of all within it, by pointer as in `NoteSource`.
    default Map<String, Span> positions() {
        var positions = new LinkedHashMap<String, Span>();
        collect("", positions);
        return positions;
    }

    private void collect(String pointer, Map<String, Span> positions) {
        if (!pointer.isEmpty()) {
            positions.put(pointer, span());
        }
        var prefix = pointer.isEmpty() ? "" : pointer + "/";
        switch (this) {
            case Items(var items, var _) -> {
                for (var i = 0; i < items.size(); i++) {
                    items.get(i).collect(prefix + i, positions);
                }
            }
            case Pairs(var pairs, var _) -> {
                for (var pair : pairs) {
                    positions.put("@" + prefix + pair.key(), pair.keySpan());
                    pair.value().collect(prefix + pair.key(), positions);
                }
            }
            case Scalar _, Null _ -> {}
        }
    }
}
