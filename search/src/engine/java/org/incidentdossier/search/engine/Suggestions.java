package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.search.engine.SearchAnswer.Suggestion;

/// Words to suggest: terms are stems, so a suggestion is the word as the hits write it.
public final class Suggestions {
    private Suggestions() {}

    /// A suggestion for each word that was corrected; adds what a reader is told about it to the notes.
    ///
    /// @param expansions the terms that a fuzzy leaf stands for, closest first
    /// @param texts      titles, then texts of the hits, best first
    public static List<Suggestion> of(
            Corrections corrections,
            Map<String, List<String>> expansions,
            List<String> texts,
            Analysis analysis,
            List<String> notes) {
        var suggestions = new ArrayList<Suggestion>();
        for (var correction : corrections.words()) {
            if (correction.edits() == 0) {
                notes.add("No document has the word \"" + correction.typed() + "\" or one like it.");
                continue;
            }
            var suggestion = new Suggestion(correction.typed(), meant(correction, expansions, texts, analysis));
            suggestions.add(suggestion);
            notes.add("No document has the word \"" + suggestion.typed() + "\". Did you mean \"" + suggestion.meant()
                    + "\"? These have words like it.");
        }
        return suggestions;
    }

    private static String meant(
            Corrections.Correction correction,
            Map<String, List<String>> expansions,
            List<String> texts,
            Analysis analysis) {
        var written = new HashMap<String, String>();
        for (String text : texts) {
            for (var token : analysis.tokens(text)) {
                written.putIfAbsent(token.term(), text.substring(token.start(), token.end()));
            }
        }
        String closest = correction.typed();
        var word = correction.word();
        var leaves = Leaf.of(new Clause.Fuzzy(word.fields(), word.term(), correction.edits()));
        // The last field has the running text, and so the usual spelling.
        for (int i = leaves.size() - 1; i >= 0; i--) {
            for (String term : expansions.getOrDefault(leaves.get(i).key(), List.of())) {
                String found = written.get(term);
                if (found != null) {
                    return found;
                }
                closest = term;
            }
        }
        return closest;
    }
}
