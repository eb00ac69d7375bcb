package org.incidentdossier.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.incidentdossier.search.engine.Token;

/// A field of running text, as the terms that [org.incidentdossier.search.engine.Analysis] made of it.
///
/// Lucene offers the stream of the same field in the last document: a new one takes longer than a short text.
final class TermField extends Field {
    private final List<Token> terms;

    TermField(String name, List<Token> terms) {
        super(name, TextField.TYPE_NOT_STORED);
        this.terms = terms;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        var stream = reuse instanceof TermStream used ? used : new TermStream();
        stream.setTerms(terms);
        return stream;
    }
}
