package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.regex.Pattern;

/// What stands between quotation marks.
///
/// @param words without the marks
/// @param start the position of the first of them in the text
record QuotedPassage(String words, int start) {
    private static final String OPENING = "“\"‘„‚«»‹›";

    // A single mark inside a word is an apostrophe, and what opens in one language closes in another; possessive
    // quantifiers keep this linear.
    private static final Pattern MARKED = Pattern.compile("“[^“”]*+”|\"[^\"]*+\"|„[^„“”]*+[“”]"
            + "|«[^«»]*+»|»[^«»]*+«|‹[^‹›]*+›|›[^‹›]*+‹"
            + "|(?<![\\p{L}\\p{N}])(?:‘[^‘]*?’|‚[^‚‘]*?[‘’])(?![\\p{L}\\p{N}])");

    /// The passages of a text, in order.
    static List<QuotedPassage> in(String text) {
        // Most texts quote nothing, and every text is looked through at every save.
        if (!hasMark(text)) {
            return List.of();
        }
        return MARKED.matcher(text)
                .results()
                .map(each -> new QuotedPassage(text.substring(each.start() + 1, each.end() - 1), each.start() + 1))
                .toList();
    }

    private static boolean hasMark(String text) {
        for (var i = 0; i < OPENING.length(); i++) {
            if (text.indexOf(OPENING.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
