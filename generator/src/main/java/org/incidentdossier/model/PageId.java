package org.incidentdossier.model;

/// Names a page of the editors' own, by the slug of its note.
public record PageId(String slug) implements EntryId, Comparable<PageId> {
    public PageId {
        EntryId.checked(slug);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PAGE;
    }

    @Override
    public int compareTo(PageId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
