package org.incidentdossier.search.engine;

import java.util.List;

/// A query as data.
///
/// @param text    what was typed
/// @param parts   each only once, in the order of the text
/// @param nameKey the [Analysis#key] of a name, if the text could be one; otherwise empty
/// @param notes   what could not be understood, and what was done instead
public record ParsedQuery(String text, List<Part> parts, String nameKey, List<String> notes) {
    public ParsedQuery {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /// A clause and what it asks of a document.
    public record Part(Occur occur, Clause clause) {}
}
