package org.incidentdossier.model;

import java.util.regex.Pattern;

/// The name of an entry: the slug of its file, unique over all kinds.
public sealed interface EntryId permits ArticleId, ActorId, EventId, QuestionId, PageId {
    /// Lower-case letters and digits, in words joined by one hyphen.
    Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    String slug();

    EntryKind kind();

    /// Whether the text has the form of a slug; reserved words have it as well.
    static boolean isSlug(String text) {
        return text.length() <= 100 && SLUG.matcher(text).matches();
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
