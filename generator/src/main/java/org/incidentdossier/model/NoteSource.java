package org.incidentdossier.model;

import java.util.Map;
import org.incidentdossier.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// The file that an entry was read from, and where in it each value stands.
///
/// @param path      relative to the project, with `/`
/// @param yaml      what the values were read from: the front matter of a note, the whole of a YAML file
/// @param sha256    of the file's bytes, in lower-case hexadecimal
/// @param positions a value's place by its pointer: keys and list positions (from 0) joined by `/`, such as
///                  `claims/0/quote/exact`; a key's own place stands under the pointer with `@` in front
public record NoteSource(String path, String yaml, String sha256, Map<String, Span> positions) {
    /// The place of the value at a pointer, or of the nearest value around it, or the start of the file.
    public Span at(String pointer) {
        var rest = pointer;
        while (!rest.isEmpty()) {
            var span = positions.get(rest);
            if (span != null) {
                return span;
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return Span.startOf(path);
    }

    /// The part of the file below a pointer.
    public Place place(String pointer) {
        return new Place(this, pointer);
    }

    /// The same file with the same bytes.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSource source && path.equals(source.path) && sha256.equals(source.sha256);
    }

    // Records that hold a note are kept in sets: neither its YAML nor the places in it need be looked at for that.
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
