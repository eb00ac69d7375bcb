package org.incidentdossier.content.form;

import java.util.HashMap;
import java.util.Map;
import org.incidentdossier.model.Place;
import org.jspecify.annotations.Nullable;

/// The values read from one mapping, by key.
public final class Fields {
    private final Place place;
    private final Findings findings;
    private final Map<Key<?>, Object> values = new HashMap<>();

    Fields(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    void put(Key<?> key, Object value) {
        values.put(key, value);
    }

    /// Where the mapping stands.
    public Place place() {
        return place;
    }

    public Findings findings() {
        return findings;
    }

    public boolean has(Key<?> key) {
        return values.containsKey(key);
    }

    /// The value, or null if it is unknown.
    @SuppressWarnings("unchecked") // a value is put under the key whose form made it
    public <T> @Nullable T get(Key<T> key) {
        return (T) values.get(key);
    }

    /// The value, or another one if it is unknown.
    public <T> T get(Key<T> key, T otherwise) {
        var value = get(key);
        return value == null ? otherwise : value;
    }

    /// The value of a required key.
    ///
    /// @throws IllegalStateException if it is missing: a mapping without it is not made into anything
    public <T> T require(Key<T> key) {
        var value = get(key);
        if (value == null) {
            throw new IllegalStateException("read without " + key.name());
        }
        return value;
    }
}
