package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.Suggestion;

/// Words to suggest: terms are stems, so a suggestion is the word as the hits write it.
public final class Suggestions {
    private final TextMap<List<String>> expansions;
    private final TextMap<String> written = new TextMap<>();

    private Suggestions(TextMap<List<String>> expansions) {
        this.expansions = expansions;
    }

    /// A suggestion for each word that was corrected. Words that could not be go to the notes, and so do those of which
    /// no hit shows what they were taken for: a stem is not a word to suggest.
    ///
    /// @param expansions the terms that a fuzzy leaf stands for, closest first
    /// @param texts      titles, then texts of the hits, best first
    public static List<Suggestion> of(
            Corrections corrections,
            TextMap<List<String>> expansions,
            List<String> texts,
            Analysis analysis,
            List<String> notes) {
        var suggestions = new ArrayList<Suggestion>();
        if (corrections.words().isEmpty()) {
            return suggestions;
        }
        var made = new Suggestions(expansions);
        for (String text : texts) {
            for (var token : analysis.tokens(text)) {
                made.written.add(token.term(), text.substring(token.start(), token.end()));
            }
        }
        for (var correction : corrections.words()) {
            String missing = "No document has the word " + QueryParser.quoted(correction.typed());
            String meant = made.meant(correction);
            if (correction.isHopeless()) {
                notes.add(missing + " or one like it.");
            } else if (meant.isEmpty()) {
                notes.add(missing + "; words like it were looked for.");
            } else {
                suggestions.add(new Suggestion(correction.typed(), meant));
            }
        }
        return suggestions;
    }

    /// Empty if no hit has it.
    private String meant(Corrections.Correction correction) {
        if (!correction.term().isEmpty()) {
            String found = written.get(correction.term());
            return found == null ? "" : found;
        }
        // The last field has the running text, and so the usual spelling.
        for (int i = correction.leaves().size() - 1; i >= 0; i--) {
            var terms = expansions.get(correction.leaves().get(i));
            if (terms == null) {
                continue;
            }
            for (String term : terms) {
                String found = written.get(term);
                if (found != null) {
                    return found;
                }
            }
        }
        return "";
    }
}
