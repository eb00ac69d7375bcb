package org.incidentdossier.model;

/// Who is said to have said it.
public sealed interface Speaker {
    /// The article itself, in its own voice.
    record TheArticle() implements Speaker {}

    /// Someone the article names.
    record Named(ActorId actor) implements Speaker {}

    /// Someone the article does not name; `as` is its own wording, such as "a senior official".
    record Unnamed(String as) implements Speaker {}
}
