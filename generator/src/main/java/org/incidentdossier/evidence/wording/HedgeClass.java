package org.incidentdossier.evidence.wording;

import java.util.List;
import java.util.regex.Pattern;

/// Words that weaken a statement in the same way.
///
/// @param name  such as `reported`
/// @param terms in lower case
public record HedgeClass(String name, List<String> terms) {
    // With a capital it is a month.
    private static final Pattern MAY = Pattern.compile("(?<![\\p{L}\\p{N}])may(?![\\p{L}\\p{N}])");

    public HedgeClass {
        terms = List.copyOf(terms);
    }

    /// Whether a text has one of the terms, as whole words in any case.
    ///
    /// Words that mean other things as well count where they weaken: `may` in lower case alone; `about`,
    /// `around` and `some` before a number or a word of time.
    public boolean isIn(String text) {
        var words = WordText.of(text);
        return terms.stream().anyMatch(term -> switch (term) {
            case "may" -> MAY.matcher(text).find();
            case "about", "around", "some" -> words.hasBefore(term, AmountWords::begin);
            default -> words.has(term);
        });
    }
}
