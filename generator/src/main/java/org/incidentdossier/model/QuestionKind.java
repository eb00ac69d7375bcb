package org.incidentdossier.model;

import java.util.Locale;

/// What an answer to a question looks like.
public enum QuestionKind {
    INSTANT,
    DAY,
    QUANTITY,
    ACTORS,
    CHOICE,
    YES_NO,
    NAME,
    STATEMENT;

    /// The word in front matter, such as `yes-no`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
