package org.incidentdossier.model;

import org.jspecify.annotations.Nullable;

/// Names a claim for ever: its article and a name of its own, written `article#name`.
public record ClaimId(ArticleId article, String name) implements Comparable<ClaimId> {
    public ClaimId {
        EntryId.checked(name);
    }

    /// Reads `article#name`.
    ///
    /// @throws IllegalArgumentException if the text has another form
    public static ClaimId parse(String text) {
        var hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("not a claim id: " + text);
        }
        return new ClaimId(new ArticleId(text.substring(0, hash)), text.substring(hash + 1));
    }

    /// Whether [#parse] would read it.
    public static boolean isClaimId(String text) {
        var hash = text.indexOf('#');
        return hash > 0 && EntryId.isSlug(text.substring(0, hash)) && EntryId.isSlug(text.substring(hash + 1));
    }

    // Looked up more often than any other: as records do it, but at once.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimId id
                && name.equals(id.name)
                && article.slug().equals(id.article.slug());
    }

    @Override
    public int hashCode() {
        return 31 * article.slug().hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(ClaimId other) {
        var byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return article + "#" + name;
    }
}
