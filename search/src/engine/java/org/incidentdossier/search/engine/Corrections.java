package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;

/// Words that the index does not have, tried with one edit, then with two.
///
/// Only such words: fuzziness on every word costs more relevance than typing slips do. A number is never corrected.
///
/// @param parts the query with these words replaced
/// @param words what was replaced, or could not be
public record Corrections(List<Part> parts, List<Correction> words) {
    private static final int MAX_WORDS = 8;
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 60;
    private static final int MIN_LENGTH_FOR_TWO = 5;

    /// @param edits 0 if nothing like it was found
    public record Correction(String typed, Clause.Word word, int edits) {}

    public static Corrections of(List<Part> parts, Vocabulary vocabulary) {
        var corrected = new ArrayList<Part>();
        var words = new ArrayList<Correction>();
        for (var part : parts) {
            if (part.clause() instanceof Clause.Word word
                    && part.occur() != Occur.MUST_NOT
                    && words.size() < MAX_WORDS
                    && !isKnown(word, vocabulary)) {
                int edits = edits(word, vocabulary);
                words.add(new Correction(word.typed(), word, edits));
                corrected.add(edits == 0 ? part : new Part(part.occur(), fuzzy(word, edits)));
            } else {
                corrected.add(part);
            }
        }
        return new Corrections(corrected, words);
    }

    private static Clause fuzzy(Clause.Word word, int edits) {
        return new Clause.Fuzzy(word.fields(), word.term(), edits);
    }

    private static boolean isKnown(Clause.Word word, Vocabulary vocabulary) {
        for (var leaf : Leaf.of(word)) {
            if (vocabulary.has(leaf.field(), word.term())) {
                return true;
            }
        }
        return false;
    }

    private static int edits(Clause.Word word, Vocabulary vocabulary) {
        String term = word.term();
        if (term.length() < MIN_LENGTH || term.length() > MAX_LENGTH || hasDigit(term)) {
            return 0;
        }
        int most = term.length() < MIN_LENGTH_FOR_TWO ? 1 : 2;
        for (int edits = 1; edits <= most; edits++) {
            for (var leaf : Leaf.of(word)) {
                if (vocabulary.hasNear(leaf.field(), term, edits)) {
                    return edits;
                }
            }
        }
        return 0;
    }

    private static boolean hasDigit(String term) {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= '0' && term.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
