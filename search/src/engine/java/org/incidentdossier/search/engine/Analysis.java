package org.incidentdossier.search.engine;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.PorterStemming;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/// What makes terms of a text: the same for the index, for a query and for an excerpt.
///
/// Lucene's `StandardTokenizer`, `EnglishPossessiveFilter`, `LowerCaseFilter`, `ASCIIFoldingFilter` and
/// `PorterStemFilter` in this order, stop words kept; between the second and the third, while capitals still tell
/// `US` from `us`, the forms of the [Lexicon] are recognised. Its own classes tokenize and stem. Beyond them, a colon
/// parts words, and `p.m.` and `1,000` are the same terms as `pm` and `1000`.
public final class Analysis {
    /// Longer words are cut, as `StandardTokenizer` does by default.
    private static final int MAX_WORD_CHARS = 255;

    private static final int MAX_KNOWN = 8_000;

    private final Lexicon lexicon;
    private final PorterStemming stemming = new PorterStemming();

    /// Words that came before: most words of a text did, and frequent ones come early.
    private final TextMap<Known> known = new TextMap<>();

    public Analysis(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The terms to index: a form of the lexicon is found by its name and by its own words.
    public List<Token> tokens(String text) {
        return tokens(text, true);
    }

    /// The terms to look for: a form of the lexicon is one term, its name.
    public List<Token> queryTokens(String text) {
        return tokens(text, false);
    }

    /// The terms of [#queryTokens] in order, as one key: equal for names that differ in case, accents or form only.
    public String key(String text) {
        var key = new StringBuilder();
        for (var token : queryTokens(text)) {
            if (key.length() > 0) {
                key.append(' ');
            }
            key.append(token.term());
        }
        return key.toString();
    }

    String stem(String folded) {
        return stemming.stem(folded);
    }

    /// In lower case and in ASCII, as far as there is a spelling in ASCII.
    public static String fold(String word) {
        var lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            lower.appendCodePoint(Character.toLowerCase(letter));
            i += Character.charCount(letter);
        }
        return Folding.fold(lower.toString());
    }

    private List<Token> tokens(String text, boolean ownWords) {
        var words = words(text);
        var tokens = new ArrayList<Token>(words.size());
        int position = 0;
        for (int i = 0; i < words.size(); position++) {
            var word = words.get(i);
            var first = known(word);
            var form = lexicon.match(first.folded(), words, i);
            var named = ownWords ? lexicon.named(first.folded(), words, i) : null;
            // A longer form is one word: "British" is not in "British Columbia".
            if (named != null
                    && (form == null || form.words().size() <= named.words().size())) {
                addName(named, words, i, position, tokens);
            }
            if (form == null) {
                tokens.add(new Token(first.term(), position, word.start(), word.end()));
                i++;
            } else {
                var own = new ArrayList<Word>();
                for (int end = i + form.words().size(); i < end; i++) {
                    own.add(words.get(i));
                }
                addForm(form, own, position, ownWords, tokens);
            }
        }
        return tokens;
    }

    /// The name under which a form is found as well: it takes no place of its own, and moves none.
    private void addName(Lexicon.Form form, List<Word> words, int index, int position, List<Token> tokens) {
        int start = words.get(index).start();
        int end = words.get(index + form.words().size() - 1).end();
        for (var term : queryTokens(form.name())) {
            tokens.add(new Token(term.term(), position, start, end));
        }
    }

    private void addForm(Lexicon.Form form, List<Word> words, int position, boolean ownWords, List<Token> tokens) {
        int start = words.get(0).start();
        tokens.add(new Token(
                form.name(), position, start, words.get(words.size() - 1).end()));
        if (!ownWords || form.asWritten()) {
            return;
        }
        var seen = new TextSet();
        seen.add(form.name());
        for (var word : words) {
            // With its dots, or "U.S." would have the term of the pronoun.
            String term = stemming.stem(known(word).folded());
            if (seen.add(term)) {
                tokens.add(new Token(term, position, word.start(), word.end()));
            }
        }
    }

    private Known known(Word word) {
        var found = known.get(word.text());
        if (found != null) {
            return found;
        }
        String folded = fold(word.text());
        var made = new Known(folded, stemming.stem(Spelling.plain(folded)));
        if (known.texts().size() < MAX_KNOWN) {
            known.add(word.text(), made);
        }
        return made;
    }

    static List<Word> words(String text) {
        // The tokenizer takes "author:perez" for one word.
        var scanner = new StandardTokenizerImpl(new StringReader(text.replace(':', ' ')));
        scanner.setBufferSize(MAX_WORD_CHARS);
        var words = new ArrayList<Word>();
        try {
            while (scanner.getNextToken() != StandardTokenizerImpl.YYEOF) {
                int start = scanner.yychar();
                words.add(new Word(withoutPossessive(scanner.yytext()), start, start + scanner.yylength()));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("a string could not be read", unreadable);
        }
        return words;
    }

    private static String withoutPossessive(String word) {
        int end = word.length();
        if (end < 2 || (word.charAt(end - 1) != 's' && word.charAt(end - 1) != 'S')) {
            return word;
        }
        char mark = word.charAt(end - 2);
        return mark == '\'' || mark == '\u2019' || mark == '\uff07' ? word.substring(0, end - 2) : word;
    }

    private record Known(String folded, String term) {}

    /// A word as written, without a possessive `'s`.
    record Word(String text, int start, int end) {}
}
