package org.incidentdossier.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.incidentdossier.search.engine.Token;

/// Feeds Lucene the terms of [org.incidentdossier.search.engine.Analysis], so that the index and the browser cannot
/// disagree on them. The index has no offsets, so they are not told.
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<Token> terms = List.of();
    private int next;
    private int position;

    /// What to feed from the next [#reset] on.
    void setTerms(List<Token> terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        var token = terms.get(next++);
        term.setEmpty().append(token.term());
        increment.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        increment.setPositionIncrement(0);
    }
}
