package org.incidentdossier.model;

/// Names someone or something that acts, by the slug of its note.
public record ActorId(String slug) implements EntryId, Comparable<ActorId> {
    public ActorId {
        EntryId.checked(slug);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ACTOR;
    }

    @Override
    public int compareTo(ActorId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
