package org.incidentdossier.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Writes terms as what they share with the term before, and the rest.
final class FrontCoder {
    private BytesRef before = new BytesRef();

    /// @param term which must not change afterwards
    void write(BytesRef term, ByteWriter out) {
        int shared = shared(before, term);
        out.writeNumber(shared).writeNumber(term.length - shared);
        out.writeBytes(term.bytes, term.offset + shared, term.length - shared);
        before = term;
    }

    /// How many bytes two terms have in common at their beginnings.
    static int shared(BytesRef one, BytesRef other) {
        int mismatch = Arrays.mismatch(
                one.bytes, one.offset, one.offset + one.length, other.bytes, other.offset, other.offset + other.length);
        return mismatch < 0 ? one.length : mismatch;
    }
}
