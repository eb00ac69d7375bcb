package org.incidentdossier.content;

import java.text.Normalizer;
import java.util.Locale;
import org.incidentdossier.model.EntryId;

/// What slugs may be, and what a text would be as one.
final class Slugs {
    private Slugs() {}

    /// The slug that a text suggests; nothing if it suggests none.
    static String of(String text) {
        var slug =
                fold(text).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return EntryId.isSlug(slug) ? slug : "";
    }

    /// `did you mean "x"? ` for a text that could be a slug.
    static String hint(String text) {
        var slug = of(text);
        return slug.isEmpty() || slug.equals(text) ? "" : "did you mean \"" + slug + "\"? ";
    }

    /// In lower case, without accents.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
    }
}
