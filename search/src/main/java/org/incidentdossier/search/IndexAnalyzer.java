package org.incidentdossier.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.Token;

/// Feeds Lucene the terms of [Analysis], so that the index and the browser cannot disagree on them.
final class IndexAnalyzer extends Analyzer {
    /// No phrase reaches from one name into the next.
    private static final int NAME_GAP = 100;

    private final Analysis analysis;

    IndexAnalyzer(Analysis analysis) {
        this.analysis = analysis;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Words(analysis));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return NAME_GAP;
    }

    private static final class Words extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Analysis analysis;
        private Iterator<Token> tokens = List.<Token>of().iterator();
        private int position = -1;
        private int endOffset;

        Words(Analysis analysis) {
            this.analysis = analysis;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringWriter();
            input.transferTo(text);
            tokens = analysis.tokens(text.toString()).iterator();
            position = -1;
            endOffset = text.getBuffer().length();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!tokens.hasNext()) {
                return false;
            }
            var token = tokens.next();
            term.append(token.term());
            offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
            increment.setPositionIncrement(token.position() - position);
            position = token.position();
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(correctOffset(endOffset), correctOffset(endOffset));
        }
    }
}
