package org.incidentdossier.search.engine;

/// The names of fields that every index has, and what a name looks like.
public final class FieldNames {
    /// The title of a document.
    public static final String TITLE = "title";

    /// Its names and aliases.
    public static final String NAME = "name";

    /// The days it is about.
    public static final String DATE = "date";

    /// What a reader calls it.
    public static final String DATE_LABEL = "Date";

    private FieldNames() {}

    static void check(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') && letter != '-') {
                throw new IllegalArgumentException("a field name has a-z, 0-9 and - only: \"" + name + "\"");
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a field needs a name");
        }
    }
}
