package org.incidentdossier.search;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/// A term in one field, as it is written. There is one for each field, which passes from term to term: a frequent word
/// has hundreds of kilobytes, and most terms have a few bytes.
final class TermEntry {
    private final int field;
    private final boolean isKey;
    private final ByteWriter postings = new ByteWriter();
    private final ByteWriter positions = new ByteWriter();
    private @Nullable PostingsEnum source;
    private int documents;

    /// @param field its number
    /// @param isKey whether it has the keys of names, without frequencies and positions
    TermEntry(int field, boolean isKey) {
        this.field = field;
        this.isKey = isKey;
    }

    int field() {
        return field;
    }

    boolean isKey() {
        return isKey;
    }

    /// How many documents have it.
    int documents() {
        return documents;
    }

    /// Documents and frequencies.
    ByteWriter postings() {
        return postings;
    }

    /// Empty for keys of names.
    ByteWriter positions() {
        return positions;
    }

    /// Becomes that of the term at which the terms stand.
    void read(TermsEnum terms) throws IOException {
        documents = terms.docFreq();
        postings.clear();
        positions.clear();
        var all = terms.postings(source, isKey ? PostingsEnum.NONE : PostingsEnum.POSITIONS);
        source = all;
        int last = -1;
        while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int gap = all.docID() - last - 1;
            last = all.docID();
            if (isKey) {
                postings.writeNumber(gap);
            } else {
                write(gap, all);
            }
        }
    }

    private void write(int gap, PostingsEnum source) throws IOException {
        int frequency = source.freq();
        postings.writeNumber((long) gap << 1 | (frequency == 1 ? 1 : 0));
        if (frequency > 1) {
            postings.writeNumber(frequency);
        }
        int before = 0;
        for (int i = 0; i < frequency; i++) {
            int position = source.nextPosition();
            positions.writeNumber(position - before);
            before = position;
        }
    }
}
