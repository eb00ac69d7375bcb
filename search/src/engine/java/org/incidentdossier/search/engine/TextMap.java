package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values by text, in the order in which they came.
public final class TextMap<T> {
    private final TextSet texts = new TextSet();
    private final List<T> values = new ArrayList<>();

    /// Adds a value, unless the text has one.
    public void add(String text, T value) {
        if (texts.add(text)) {
            values.add(value);
        }
    }

    @Nullable
    T get(String text) {
        int number = texts.number(text);
        return number < 0 ? null : values.get(number);
    }

    public List<String> texts() {
        return texts.texts();
    }

    /// As many as texts.
    public List<T> values() {
        return values;
    }
}
