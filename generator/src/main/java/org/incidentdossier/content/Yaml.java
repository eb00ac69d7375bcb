package org.incidentdossier.content;

import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;

/// A YAML value with its place; every scalar is text.
sealed interface Yaml {
    Span at();

    /// A scalar.
    record Text(String text, Span at) implements Yaml {}

    /// `null`, `~` or nothing at all.
    record Nothing(Span at) implements Yaml {}

    record Items(List<Yaml> items, Span at) implements Yaml {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Keys with their values, in source order; each key once.
    record Entries(List<Pair> pairs, Span at) implements Yaml {
        public Entries {
            pairs = List.copyOf(pairs);
        }

        Optional<Pair> pair(String key) {
            for (var pair : pairs) {
                if (pair.key().equals(key)) {
                    return Optional.of(pair);
                }
            }
            return Optional.empty();
        }

        /// The value of a key; none if the key is missing or nothing stands behind it.
        Optional<Yaml> value(String key) {
            for (var pair : pairs) {
                if (pair.key().equals(key)) {
                    return pair.value() instanceof Nothing ? Optional.empty() : Optional.of(pair.value());
                }
            }
            return Optional.empty();
        }
    }

    /// One key and its value.
    record Pair(String key, Span keyAt, Yaml value) {}

    /// As messages call it, such as `"x"` or `a list`.
    default String shown() {
        return switch (this) {
            case Text text -> text.text().isEmpty() ? "an empty text" : Quoted.of(text.text());
            case Nothing _ -> "nothing";
            case Items _ -> "a list";
            case Entries _ -> "a map";
        };
    }
}
