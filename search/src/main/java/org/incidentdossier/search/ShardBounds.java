package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// Tells shards of terms apart: the bound of a shard is the shortest beginning of its first term that comes after the
/// last term of the shard before.
final class ShardBounds {
    private final List<BytesRef> bounds = new ArrayList<>();
    private BytesRef last = new BytesRef();

    /// @param first the first term of the next shard
    void begin(BytesRef first) {
        bounds.add(bounds.isEmpty() ? new BytesRef() : shortest(first));
    }

    /// @param term what was written last
    void pass(BytesRef term) {
        last = term;
    }

    int size() {
        return bounds.size();
    }

    void write(ByteWriter out) {
        var coder = new FrontCoder();
        out.writeNumber(bounds.size());
        bounds.forEach(bound -> coder.write(bound, out));
    }

    private BytesRef shortest(BytesRef first) {
        int end = FrontCoder.shared(last, first) + 1;
        while (end < first.length && (first.bytes[first.offset + end] & 0xc0) == 0x80) {
            end++; // A bound is text: it ends with a whole character.
        }
        return new BytesRef(first.bytes, first.offset, end);
    }
}
