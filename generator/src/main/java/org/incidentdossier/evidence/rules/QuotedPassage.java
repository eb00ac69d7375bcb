package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.regex.Pattern;

/// Finds what stands between quotation marks.
final class QuotedPassage {
    // A single mark inside a word is an apostrophe; possessive quantifiers keep this linear.
    private static final Pattern MARKED =
            Pattern.compile("“([^“”]*+)”|\"([^\"]*+)\"|(?<![\\p{L}\\p{N}])‘([^‘]*?)’(?![\\p{L}\\p{N}])");

    private QuotedPassage() {}

    /// The passages of a text, in order, without their marks.
    static List<String> in(String text) {
        // Most texts quote nothing, and every text is looked through at every save.
        if (text.indexOf('"') < 0 && text.indexOf('“') < 0 && text.indexOf('‘') < 0) {
            return List.of();
        }
        return MARKED.matcher(text)
                .results()
                .map(each ->
                        each.group(1) != null ? each.group(1) : each.group(2) != null ? each.group(2) : each.group(3))
                .toList();
    }
}
