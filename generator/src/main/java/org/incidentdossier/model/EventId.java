package org.incidentdossier.model;

/// Names something that happened, by the slug of its note.
public record EventId(String slug) implements EntryId, Comparable<EventId> {
    public EventId {
        EntryId.checked(slug);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.EVENT;
    }

    @Override
    public int compareTo(EventId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
