package org.incidentdossier.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;

/// Gives each heading an id that begins with `h-`, from its words alone, so that it stays while the note grows.
final class Anchors {
    private static final int LONGEST = 60;
    private static final Pattern LEFT_OUT = Pattern.compile("\\p{M}+|['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHEN = Pattern.compile("^-|-$");

    private Anchors() {}

    /// Fills in the draft's anchors; headings of the same words are numbered from the second on.
    static void number(Document document, Draft draft) {
        var repeats = new HashMap<String, Integer>();
        for (var node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                check(heading, draft);
                draft.anchors.put(heading, anchor("h-" + slug(InlineText.plain(heading, draft)), repeats, draft));
            }
        }
    }

    private static String anchor(String base, Map<String, Integer> repeats, Draft draft) {
        var anchor = base;
        while (!draft.anchorIds.add(anchor)) {
            anchor = base + "-" + repeats.merge(base, 2, (known, _) -> known + 1);
        }
        return anchor;
    }

    private static void check(Heading heading, Draft draft) {
        if (heading.getLevel() == 1) {
            draft.report(
                    Code.D158,
                    heading.getOpeningMarker().isNull() ? heading.getText() : heading.getOpeningMarker(),
                    "a heading of the first level",
                    "begin with \"##\": the first level is the page's title");
        }
    }

    private static String slug(String words) {
        var folded = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug =
                BETWEEN_WORDS.matcher(LEFT_OUT.matcher(folded).replaceAll("")).replaceAll("-");
        slug = OUTER_HYPHEN
                .matcher(slug.substring(0, Math.min(LONGEST, slug.length())))
                .replaceAll("");
        return slug.isEmpty() ? "section" : slug;
    }
}
