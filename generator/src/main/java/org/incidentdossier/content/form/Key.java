package org.incidentdossier.content.form;

/// A key of a mapping: its name, the form of its value, and what it is for.
///
/// @param required    whether a mapping without it is an error
/// @param description one sentence, for editors and schemas
public record Key<T>(String name, Form<T> form, boolean required, String description) {
    /// A key that may be left out: then its value is unknown.
    public static <T> Key<T> of(String name, Form<T> form, String description) {
        return new Key<>(name, form, false, description);
    }

    /// A key that must be there.
    public static <T> Key<T> required(String name, Form<T> form, String description) {
        return new Key<>(name, form, true, description);
    }
}
