package org.incidentdossier.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Writes terms as what they share with the term before, and the rest.
final class FrontCoder {
    private byte[] before = new byte[0];

    void write(BytesRef term, ByteWriter out) {
        var bytes = BytesRef.deepCopyOf(term).bytes;
        int mismatch = Arrays.mismatch(before, bytes);
        int shared = mismatch < 0 ? bytes.length : mismatch;
        out.writeNumber(shared).writeNumber(bytes.length - shared);
        out.writeBytes(bytes, shared, bytes.length - shared);
        before = bytes;
    }
}
