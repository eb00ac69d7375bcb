package org.incidentdossier.model;

/// The name of an entry: the slug of its file, unique over all kinds.
public sealed interface EntryId permits ArticleId, ActorId, EventId, QuestionId, PageId {
    String slug();

    EntryKind kind();

    /// Whether the text has the form of a slug: lower-case letters and digits, in words joined by one hyphen; reserved
    /// words have it as well.
    static boolean isSlug(String text) {
        if (text.isEmpty() || text.length() > 100 || text.charAt(text.length() - 1) == '-') {
            return false;
        }
        // By hand: this is asked hundreds of thousands of times at every save of a large dossier.
        var before = '-';
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '-'))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /// Whether a slug is a word that the site needs itself: `index`, `dossier` and the names of kinds, of which the
    /// search and the data have one more, `claim`.
    static boolean isReserved(String slug) {
        for (var kind : EntryKind.values()) {
            if (slug.equals(kind.word()) || slug.equals(kind.folder())) {
                return true;
            }
        }
        return switch (slug) {
            case "index", "dossier", "claim", "claims" -> true;
            default -> false;
        };
    }

    /// The id of that kind.
    ///
    /// @throws IllegalArgumentException if the text is no slug
    static EntryId of(EntryKind kind, String slug) {
        return switch (kind) {
            case ARTICLE -> new ArticleId(slug);
            case ACTOR -> new ActorId(slug);
            case EVENT -> new EventId(slug);
            case QUESTION -> new QuestionId(slug);
            case PAGE -> new PageId(slug);
        };
    }

    /// The slug itself, if it is one.
    ///
    /// @throws IllegalArgumentException if it is none
    static String checked(String slug) {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
        return slug;
    }
}
