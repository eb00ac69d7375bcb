package org.incidentdossier.model;

/// Names one point of fact, by the slug of its note.
public record QuestionId(String slug) implements EntryId, Comparable<QuestionId> {
    public QuestionId {
        EntryId.checked(slug);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.QUESTION;
    }

    @Override
    public int compareTo(QuestionId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
