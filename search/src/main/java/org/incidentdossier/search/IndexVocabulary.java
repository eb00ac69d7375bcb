package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.incidentdossier.search.engine.SearchSchema;
import org.incidentdossier.search.engine.Vocabulary;

/// The terms of a Lucene index.
final class IndexVocabulary implements Vocabulary {
    private final SearchSchema schema;
    private final LeafReader reader;

    IndexVocabulary(SearchSchema schema, LeafReader reader) {
        this.schema = schema;
        this.reader = reader;
    }

    @Override
    public boolean has(int field, String term) {
        try {
            return reader.docFreq(new Term(Fields.text(schema, field), term)) > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean hasNear(int field, String term, int edits) {
        var wanted = new Term(Fields.text(schema, field), term);
        try {
            var terms = reader.terms(wanted.field());
            return terms != null && new FuzzyTermsEnum(terms, wanted, edits, 1, true).next() != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
