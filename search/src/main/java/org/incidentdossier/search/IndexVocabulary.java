package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.EditDistance;
import org.incidentdossier.search.engine.Nearest;
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

    @Override
    public String nearest(String term, int edits) {
        var documents = new TreeMap<BytesRef, Integer>();
        try {
            for (int field = 0; field < schema.textFields().size(); field++) {
                addNear(field, term, edits, documents);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var nearest = new Nearest(edits);
        var distance = new EditDistance(term);
        documents.forEach((near, count) -> {
            String text = near.utf8ToString();
            nearest.add(text, distance.of(text, edits), count);
        });
        return nearest.term();
    }

    private void addNear(int field, String term, int edits, Map<BytesRef, Integer> documents) throws IOException {
        var wanted = new Term(Fields.text(schema, field), term);
        var terms = reader.terms(wanted.field());
        if (terms == null) {
            return;
        }
        var near = new FuzzyTermsEnum(terms, wanted, edits, 1, true);
        for (var next = near.next(); next != null; next = near.next()) {
            documents.merge(BytesRef.deepCopyOf(next), near.docFreq(), Integer::sum);
        }
    }
}
