package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.Excerpt;
import org.incidentdossier.search.engine.SearchAnswer.Mark;

/// Cuts the piece of a text that has the most different words of the query, then the most of them, then the first.
public final class Excerpts {
    private static final int MAX_CHARS = 220;
    private static final int CONTEXT_CHARS = 60;
    private static final String CUT = "\u2026";

    private final Analysis analysis;
    private final Matched matched;

    public Excerpts(Analysis analysis, Matched matched) {
        this.analysis = analysis;
        this.matched = matched;
    }

    public Excerpt of(String text) {
        var found = found(analysis.tokens(text), matched);
        int first = found.isEmpty() ? 0 : best(found);
        int start = found.isEmpty() ? 0 : wordStart(text, found.get(first).start());
        int end = wordEnd(text, start);
        return cut(text, start, end, found);
    }

    /// Those that match, without overlaps.
    static List<Token> found(List<Token> tokens, Matched matched) {
        var found = new ArrayList<Token>();
        int end = 0;
        for (var token : tokens) {
            if (token.start() >= end && matched.has(token.term())) {
                found.add(token);
                end = token.end();
            }
        }
        return found;
    }

    /// The index of the first token of the best piece.
    private static int best(List<Token> found) {
        int best = 0;
        int bestWorth = -1;
        for (int i = 0; i < found.size(); i++) {
            var terms = new TextSet();
            int last = found.get(i).start() - CONTEXT_CHARS + MAX_CHARS;
            int count = 0;
            for (int j = i; j < found.size() && found.get(j).end() <= last; j++) {
                terms.add(found.get(j).term());
                count++;
            }
            int worth = terms.texts().size() * 1000 + Math.min(count, 999);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = i;
            }
        }
        return best;
    }

    private static Excerpt cut(String text, int start, int end, List<Token> found) {
        var piece = new StringBuilder();
        if (start > 0) {
            piece.append(CUT);
        }
        int shift = piece.length() - start;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            piece.append(letter < ' ' ? ' ' : letter);
        }
        if (end < text.length()) {
            piece.append(CUT);
        }
        var marks = new ArrayList<Mark>();
        for (var token : found) {
            if (token.start() >= start && token.end() <= end) {
                marks.add(new Mark(token.start() + shift, token.end() + shift));
            }
        }
        return new Excerpt(piece.toString(), marks);
    }

    private static int wordStart(String text, int word) {
        int start = Math.max(0, word - CONTEXT_CHARS);
        if (start == 0) {
            return 0;
        }
        int space = text.indexOf(' ', start);
        return space < 0 || space >= word ? word : space + 1;
    }

    private static int wordEnd(String text, int start) {
        int end = start + MAX_CHARS;
        if (end >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', end);
        if (space > start + MAX_CHARS / 2) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
