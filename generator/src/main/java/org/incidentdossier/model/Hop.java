package org.incidentdossier.model;

/// One step from an article towards where its statement comes from.
public sealed interface Hop {
    /// An actor or an article of the dossier, by slug.
    record Named(String slug) implements Hop {}

    /// Someone who is not named, in the article's wording.
    record Unnamed(String as) implements Hop {}

    /// A text that is not an article of the dossier.
    record Work(String title) implements Hop {}

    /// It rests on something that it does not name.
    record Unknown() implements Hop {}
}
