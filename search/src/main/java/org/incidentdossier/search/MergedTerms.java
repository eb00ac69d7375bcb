package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.SearchSchema;
import org.jspecify.annotations.Nullable;

/// Goes through the terms of all fields together, in the order of their bytes.
final class MergedTerms {
    private final List<Cursor> cursors = new ArrayList<>();
    private final List<Cursor> here = new ArrayList<>();
    private BytesRef term = new BytesRef();

    MergedTerms(LeafReader reader, SearchSchema schema) throws IOException {
        int keyField = schema.textFields().size();
        for (int i = 0; i <= keyField; i++) {
            var terms = reader.terms(i == keyField ? Fields.NAME_KEY : Fields.text(schema, i));
            if (terms != null) {
                var cursor = new Cursor(new TermEntry(i, i == keyField), terms.iterator());
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
        here.clear();
        for (var cursor : cursors) {
            int order = here.isEmpty() ? -1 : cursor.term.compareTo(here.getFirst().term);
            if (order < 0) {
                here.clear();
            }
            if (order <= 0) {
                here.add(cursor);
            }
        }
        if (here.isEmpty()) {
            return false;
        }
        term = BytesRef.deepCopyOf(here.getFirst().term);
        return true;
    }

    BytesRef term() {
        return term;
    }

    /// The term in each field that has it, by field, ascending; until the next term.
    List<TermEntry> entries() throws IOException {
        var entries = new ArrayList<TermEntry>(here.size());
        for (var cursor : here) {
            cursor.entry.read(cursor.terms);
            entries.add(cursor.entry);
        }
        return entries;
    }

    /// Lucene's place in a field that has the term; until the next term.
    @Nullable
    TermsEnum in(int field) {
        for (var cursor : here) {
            if (cursor.entry.field() == field) {
                return cursor.terms;
            }
        }
        return null;
    }

    private static final class Cursor {
        private final TermEntry entry;
        private final TermsEnum terms;
        private BytesRef term = new BytesRef();

        Cursor(TermEntry entry, TermsEnum terms) {
            this.entry = entry;
            this.terms = terms;
        }

        boolean next() throws IOException {
            var next = terms.next();
            term = next == null ? new BytesRef() : next;
            return next != null;
        }
    }
}
