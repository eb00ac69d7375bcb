package org.incidentdossier.drafting;

import java.text.Normalizer;
import java.util.Optional;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.search.engine.Analysis;

/// Makes names for notes.
public final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    /// The slug that a title suggests, cut between words; nothing if it has no letter or digit that slugs can have, or
    /// suggests a word that the site needs itself.
    public static Optional<String> of(String title) {
        var words = Analysis.fold(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("\\p{M}+|['’`]", "")
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        var slug = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            var room = LONGEST - slug.length() - (slug.isEmpty() ? 0 : 1);
            if (room < Math.min(word.length(), 2) || (!slug.isEmpty() && word.length() > room)) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(word, 0, Math.min(word.length(), room));
        }
        return Optional.of(slug.toString()).filter(Slugs::isFree);
    }

    /// Whether a note can have that name.
    public static boolean isFree(String slug) {
        return EntryId.isSlug(slug) && !EntryId.isReserved(slug);
    }
}
