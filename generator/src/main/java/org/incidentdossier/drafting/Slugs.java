package org.incidentdossier.drafting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.incidentdossier.model.EntryId;

/// Makes names for notes.
public final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    /// The slug that a title suggests, cut between words; nothing if it has no letter or digit that slugs can have, or
    /// suggests a word that the site needs itself.
    public static Optional<String> of(String title) {
        var words = inLatin(Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
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

    // Letters that are no others with an accent, as they are written where there are none of them.
    private static String inLatin(String text) {
        return text.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i");
    }

    /// Whether a note can have that name.
    public static boolean isFree(String slug) {
        return EntryId.isSlug(slug) && !EntryId.isReserved(slug);
    }
}
