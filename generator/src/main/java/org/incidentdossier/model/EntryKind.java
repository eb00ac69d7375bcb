package org.incidentdossier.model;

import java.util.Locale;

/// What a note is about; each kind has a folder in `content/` and on the site.
public enum EntryKind {
    ARTICLE,
    ACTOR,
    EVENT,
    QUESTION,
    PAGE;

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String folder = word + "s";

    /// The word in front matter and in URLs of JSON, such as `article`.
    public String word() {
        return word;
    }

    /// The folder of its notes and pages, such as `articles`.
    public String folder() {
        return folder;
    }
}
