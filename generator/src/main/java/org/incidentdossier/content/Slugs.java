package org.incidentdossier.content;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.search.engine.Analysis;

/// What a text would be as a slug: in the name of a new note, and where somebody wrote a name in a slug's place.
public final class Slugs {
    private static final int LONGEST_OF_TITLE = 60;
    /// What stands around a slug in the name of its file.
    private static final Pattern FILE =
            Pattern.compile("^(?:content/)?(?:articles|actors|events|questions|pages)/|\\.md$");

    private Slugs() {}

    /// The slug that a title suggests, cut between words; nothing if it has no letter or digit that slugs can have, or
    /// suggests a word that the site needs itself.
    public static Optional<String> of(String title) {
        var slug = new StringBuilder();
        for (var word : words(title).split("-", -1)) {
            var room = LONGEST_OF_TITLE - slug.length() - (slug.isEmpty() ? 0 : 1);
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

    /// The slug that a text was meant to be, whole and perhaps reserved; empty if it can be none.
    static String meant(String text) {
        var slug = words(FILE.matcher(text).replaceAll(""));
        return EntryId.isSlug(slug) ? slug : "";
    }

    /// `did you mean "x"? ` for a text that could be a slug.
    static String hint(String text) {
        var slug = meant(text);
        return slug.isEmpty() || slug.equals(text) ? "" : "did you mean \"" + slug + "\"? ";
    }

    /// In lower case and in ASCII, as far as there is a spelling in ASCII: as the search folds words, with fractions,
    /// ligatures and the like taken apart before.
    static String fold(String text) {
        return Analysis.fold(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("\\p{M}+", "");
    }

    private static String words(String text) {
        return fold(text)
                .replaceAll("['’`]", "")
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
