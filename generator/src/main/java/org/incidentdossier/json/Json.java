package org.incidentdossier.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON value.
public sealed interface Json {
    /// Members in the order in which they were put.
    record Members(Map<String, Json> members) implements Json {
        /// The member of that name.
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /// The text of the member of that name, if it is text.
        public Optional<String> text(String name) {
            return get(name).filter(Text.class::isInstance).map(each -> ((Text) each).text());
        }

        /// The elements of the member of that name; none if it is no array.
        public List<Json> elements(String name) {
            return get(name)
                    .filter(Elements.class::isInstance)
                    .map(each -> ((Elements) each).elements())
                    .orElse(List.of());
        }
    }

    record Elements(List<Json> elements) implements Json {
        public Elements {
            elements = elements instanceof LaterElements<?> ? elements : List.copyOf(elements);
        }
    }

    record Text(String text) implements Json {}

    record Numeral(BigDecimal number) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    static Json text(@Nullable String text) {
        return text == null ? new Null() : new Text(text);
    }

    static Json number(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    static Json number(@Nullable BigDecimal number) {
        return number == null ? new Null() : new Numeral(number);
    }

    static Json bool(@Nullable Boolean value) {
        return value == null ? new Null() : new Bool(value);
    }

    /// An array whose elements are made whenever somebody looks at them, by any thread.
    static <T> Json later(List<T> values, Function<T, Json> shape) {
        return new Elements(new LaterElements<>(values, shape));
    }

    static Json array(Collection<? extends Json> elements) {
        return new Elements(List.copyOf(elements));
    }

    /// What the values are as text, in their order.
    static Json texts(Collection<?> values) {
        List<Json> texts = new ArrayList<>(values.size());
        for (var value : values) {
            texts.add(new Text(value.toString()));
        }
        return new Elements(texts);
    }

    static Builder object() {
        return new Builder();
    }

    /// Puts members one after the other.
    final class Builder {
        private Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        /// @throws IllegalArgumentException if the name is taken
        public Builder put(String name, Json value) {
            if (members.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("twice in one object: " + name);
            }
            return this;
        }

        public Builder put(String name, @Nullable String text) {
            return put(name, Json.text(text));
        }

        public Builder put(String name, long number) {
            return put(name, Json.number(number));
        }

        /// Hands over what was put; the next object is begun.
        public Members build() {
            var built = new Members(members);
            members = new LinkedHashMap<>();
            return built;
        }
    }
}
