package org.incidentdossier.model;

/// Names one published text, by the slug of its note.
public record ArticleId(String slug) implements EntryId, Comparable<ArticleId> {
    public ArticleId {
        EntryId.checked(slug);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ARTICLE;
    }

    @Override
    public int compareTo(ArticleId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
