package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// What a search found.
///
/// @param query       as typed
/// @param total       how many documents match, exactly
/// @param hits        the best of them, best first; of equal scores, the earlier document first
/// @param facets      how many of all matching documents have a value; facets in the order of the schema, then dates
/// @param suggestions words that the index does not have, and what may have been meant
/// @param notes       sentences on what was understood differently from how it was typed
public record SearchAnswer(
        String query,
        int total,
        List<Hit> hits,
        List<FacetCounts> facets,
        List<Suggestion> suggestions,
        List<String> notes) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        suggestions = List.copyOf(suggestions);
        notes = List.copyOf(notes);
    }

    /// All that a reader has to be told, where suggestions cannot be followed.
    public List<String> sentences() {
        var sentences = new ArrayList<>(notes);
        for (var suggestion : suggestions) {
            sentences.add("No document has the word \"" + suggestion.typed() + "\". Did you mean \""
                    + suggestion.meant() + "\"?");
        }
        return sentences;
    }

    /// A document that matches.
    ///
    /// @param kind its first value of the first facet; empty texts if it has none
    public record Hit(String id, String url, String title, Kind kind, float score, Excerpt excerpt) {}

    /// @param label what a reader calls it
    public record Kind(String value, String label) {}

    /// A piece of a document's text that shows why it matches: text, never markup.
    ///
    /// @param marks where the words of the query are, ascending, without overlaps
    public record Excerpt(String text, List<Mark> marks) {}

    /// @param start offset of the first marked character
    /// @param end   offset after the last
    public record Mark(int start, int end) {}

    /// @param counts the most frequent value first; dates ascending
    public record FacetCounts(String name, String label, List<FacetCount> counts) {}

    public record FacetCount(String value, String label, int count) {}

    /// @param typed what was typed
    /// @param meant a word of the index
    public record Suggestion(String typed, String meant) {}
}
