package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;
import org.jspecify.annotations.Nullable;

/// Words that the index does not have, tried as one with a neighbour, then with one edit, then with two; in a phrase,
/// the nearest word takes the place of one.
///
/// Only such words: fuzziness on every word costs more relevance than typing slips do. What begins with a digit is
/// never corrected: a slip in a number is another number.
public final class Corrections {
    private static final int MAX_WORDS = 8;
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 60;
    private static final int MIN_LENGTH_FOR_TWO = 5;

    private final Vocabulary vocabulary;
    private final Analysis analysis;
    private final List<Part> parts = new ArrayList<>();
    private final List<Correction> words = new ArrayList<>();

    private Corrections(Vocabulary vocabulary, Analysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    /// A word that the index does not have.
    ///
    /// @param typed  two words with a space between if one stands for both
    /// @param leaves keys of the leaves that stand for it, whose expansions it may mean
    /// @param term   what stands for it in a phrase, or for two words
    public record Correction(String typed, List<String> leaves, String term) {
        /// Whether nothing like it was found.
        boolean isHopeless() {
            return leaves.isEmpty() && term.isEmpty();
        }
    }

    public static Corrections of(List<Part> parts, Vocabulary vocabulary, Analysis analysis) {
        var corrections = new Corrections(vocabulary, analysis);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var joined = i + 1 < parts.size() ? corrections.joined(part, parts.get(i + 1)) : null;
            corrections.parts.add(new Part(part.occur(), joined == null ? corrections.corrected(part) : joined));
            i += joined == null ? 0 : 1;
        }
        return corrections;
    }

    /// The query with these words replaced.
    public List<Part> parts() {
        return parts;
    }

    List<Correction> words() {
        return words;
    }

    /// `Tech Crunch` where the index has `TechCrunch`.
    private @Nullable Clause joined(Part one, Part other) {
        if (one.occur() != Occur.SHOULD
                || other.occur() != Occur.SHOULD
                || !(one.clause() instanceof Clause.Word left)
                || !(other.clause() instanceof Clause.Word right)
                || left.fields() != right.fields()
                || words.size() == MAX_WORDS
                || (isNumber(left.term()) && isNumber(right.term()))
                || (isKnown(left.fields(), left.term()) && isKnown(right.fields(), right.term()))) {
            return null;
        }
        var tokens = analysis.queryTokens(left.typed() + right.typed());
        if (tokens.size() != 1 || !isKnown(left.fields(), tokens.get(0).term())) {
            return null;
        }
        String typed = left.typed() + " " + right.typed();
        words.add(new Correction(typed, List.of(), tokens.get(0).term()));
        return new Clause.Word(left.fields(), tokens.get(0).term(), typed);
    }

    private Clause corrected(Part part) {
        var clause = part.clause();
        if (part.occur() != Occur.MUST_NOT && clause instanceof Clause.Word word) {
            return corrected(word);
        }
        return part.occur() != Occur.MUST_NOT && clause instanceof Clause.Phrase phrase ? corrected(phrase) : clause;
    }

    private Clause corrected(Clause.Word word) {
        if (words.size() == MAX_WORDS || isKnown(word.fields(), word.term())) {
            return word;
        }
        int edits = edits(word);
        var fuzzy = new Clause.Fuzzy(word.fields(), word.term(), edits);
        var leaves = new ArrayList<String>();
        if (edits > 0) {
            for (var leaf : Leaf.of(fuzzy)) {
                leaves.add(leaf.key());
            }
        }
        words.add(new Correction(word.typed(), leaves, ""));
        return edits > 0 ? fuzzy : word;
    }

    private Clause corrected(Clause.Phrase phrase) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < phrase.terms().size(); i++) {
            String term = phrase.terms().get(i);
            if (words.size() < MAX_WORDS && !isKnown(phrase.fields(), term)) {
                int most = mostEdits(term);
                String nearest = most == 0 ? "" : vocabulary.nearest(term, most);
                words.add(new Correction(phrase.typed().get(i), List.of(), nearest));
                term = nearest.isEmpty() ? term : nearest;
            }
            terms.add(term);
        }
        return new Clause.Phrase(phrase.fields(), terms, phrase.typed(), phrase.slop());
    }

    private boolean isKnown(int fields, String term) {
        for (int field = 0; fields >>> field != 0; field++) {
            if ((fields >>> field & 1) != 0 && vocabulary.has(field, term)) {
                return true;
            }
        }
        return false;
    }

    private int edits(Clause.Word word) {
        int most = mostEdits(word.term());
        for (int edits = 1; edits <= most; edits++) {
            for (var leaf : Leaf.of(word)) {
                if (vocabulary.hasNear(leaf.field(), word.term(), edits)) {
                    return edits;
                }
            }
        }
        return 0;
    }

    private static int mostEdits(String term) {
        if (term.length() < MIN_LENGTH || term.length() > MAX_LENGTH || isNumber(term)) {
            return 0;
        }
        return term.length() < MIN_LENGTH_FOR_TWO ? 1 : 2;
    }

    private static boolean isNumber(String term) {
        return term.charAt(0) >= '0' && term.charAt(0) <= '9';
    }
}
