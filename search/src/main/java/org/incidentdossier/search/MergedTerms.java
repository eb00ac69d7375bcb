package org.incidentdossier.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.SearchSchema;

/// Goes through the terms of all fields together, in the order of their bytes.
final class MergedTerms implements Closeable {
    private final List<Cursor> cursors = new ArrayList<>();
    private final int keyField;
    private List<Cursor> here = List.of();
    private BytesRef term = new BytesRef();

    MergedTerms(LeafReader reader, SearchSchema schema) throws IOException {
        keyField = schema.textFields().size();
        for (int i = 0; i <= keyField; i++) {
            var terms = reader.terms(i == keyField ? Fields.NAME_KEY : Fields.text(schema, i));
            if (terms != null) {
                var cursor = new Cursor(i, terms.iterator());
                if (cursor.next()) {
                    cursors.add(cursor);
                }
            }
        }
    }

    boolean next() throws IOException {
        for (var cursor : here) {
            if (!cursor.next()) {
                cursors.remove(cursor);
            }
        }
        BytesRef least = null;
        for (var cursor : cursors) {
            if (least == null || cursor.term.compareTo(least) < 0) {
                least = cursor.term;
            }
        }
        if (least == null) {
            return false;
        }
        term = BytesRef.deepCopyOf(least);
        here = cursors.stream().filter(cursor -> cursor.term.equals(term)).toList();
        return true;
    }

    BytesRef term() {
        return term;
    }

    /// The term in each field that has it, by field, ascending.
    List<TermEntry> entries() throws IOException {
        var entries = new ArrayList<TermEntry>();
        for (var cursor : here) {
            entries.add(cursor.entry(cursor.field == keyField));
        }
        return entries;
    }

    @Override
    public void close() {
        cursors.clear();
    }

    private static final class Cursor {
        private final int field;
        private final TermsEnum terms;
        private BytesRef term = new BytesRef();

        Cursor(int field, TermsEnum terms) {
            this.field = field;
            this.terms = terms;
        }

        boolean next() throws IOException {
            var next = terms.next();
            term = next == null ? new BytesRef() : next;
            return next != null;
        }

        TermEntry entry(boolean isKey) throws IOException {
            var postings = terms.postings(null, isKey ? PostingsEnum.NONE : PostingsEnum.POSITIONS);
            var documents = new ByteWriter();
            var positions = new ByteWriter();
            int last = -1;
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int gap = postings.docID() - last - 1;
                last = postings.docID();
                if (isKey) {
                    documents.writeNumber(gap);
                } else {
                    writeDocument(gap, postings, documents, positions);
                }
            }
            return new TermEntry(field, terms.docFreq(), documents.toByteArray(), positions.toByteArray());
        }

        private static void writeDocument(int gap, PostingsEnum postings, ByteWriter documents, ByteWriter positions)
                throws IOException {
            int frequency = postings.freq();
            documents.writeNumber((long) gap << 1 | (frequency == 1 ? 1 : 0));
            if (frequency > 1) {
                documents.writeNumber(frequency);
            }
            int before = 0;
            for (int i = 0; i < frequency; i++) {
                int position = postings.nextPosition();
                positions.writeNumber(position - before);
                before = position;
            }
        }
    }
}
