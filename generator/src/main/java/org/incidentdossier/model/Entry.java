package org.incidentdossier.model;

/// What a note becomes.
public sealed interface Entry permits Article, Actor, Event, Question, Page {
    EntryId id();

    /// The title, or an actor's name.
    String title();

    /// The note's text below its front matter.
    Prose body();

    NoteSource source();

    default EntryKind kind() {
        return id().kind();
    }

    default String slug() {
        return id().slug();
    }
}
