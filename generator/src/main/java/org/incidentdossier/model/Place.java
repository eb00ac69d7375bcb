package org.incidentdossier.model;

import org.incidentdossier.diagnostics.Span;

/// Where a part of the model stands in its note, so that later stages can point at it.
///
/// @param pointer as in [NoteSource#positions]; empty for the whole note
public record Place(NoteSource source, String pointer) {
    /// The place of the part itself.
    public Span span() {
        return source.at(pointer);
    }

    /// The place of a value below it, such as `quote/exact`.
    public Span at(String below) {
        return source.at(pointer.isEmpty() ? below : pointer + "/" + below);
    }

    /// A part of this part.
    public Place below(String key) {
        return new Place(source, pointer.isEmpty() ? key : pointer + "/" + key);
    }
}
