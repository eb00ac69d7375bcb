package org.incidentdossier.content;

/// A key of front matter.
///
/// @param required    whether a note without it has an error
/// @param description what it is for, for people who write notes
public record Key(String name, Form form, boolean required, String description) {
    static Key required(String name, Form form, String description) {
        return new Key(name, form, true, description);
    }

    static Key optional(String name, Form form, String description) {
        return new Key(name, form, false, description);
    }
}
