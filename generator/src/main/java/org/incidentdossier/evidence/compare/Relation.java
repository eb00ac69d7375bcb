package org.incidentdossier.evidence.compare;

import java.util.Locale;

/// How an answer relates to another one on the same question.
public enum Relation {
    /// It says the same.
    SAME,
    /// It agrees, and says more.
    MORE_PRECISE,
    /// It agrees, and says less.
    LESS_PRECISE,
    /// It speaks of a wider or narrower circle of things.
    SCOPE,
    /// It has another name for the same thing.
    NAME,
    /// Both cannot be true.
    CONTRADICTS,
    /// Nothing follows: both can be true without one saying what the other does, or they cannot be compared at all.
    INCOMPARABLE;

    /// The word in JSON and on pages, such as `more-precise`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How the other answer relates to this one.
    public Relation mirrored() {
        return switch (this) {
            case MORE_PRECISE -> LESS_PRECISE;
            case LESS_PRECISE -> MORE_PRECISE;
            case SAME, SCOPE, NAME, CONTRADICTS, INCOMPARABLE -> this;
        };
    }
}
