package org.incidentdossier.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.incidentdossier.search.engine.Token;

/// Feeds Lucene the terms of [Analysis], so that the index and the browser cannot disagree on them.
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> terms;
    private final int endOffset;
    private Iterator<Token> rest;
    private int position = -1;

    /// @param length of the text
    TermStream(List<Token> terms, int length) {
        this.terms = terms;
        endOffset = length;
        rest = terms.iterator();
    }

    @Override
    public void reset() {
        rest = terms.iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        var token = rest.next();
        term.append(token.term());
        offset.setOffset(token.start(), token.end());
        increment.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        increment.setPositionIncrement(0);
        offset.setOffset(endOffset, endOffset);
    }
}
