package org.incidentdossier.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards of postings `t` and of positions `x`, which have the same terms.
final class TermShards {
    private final int maxBytes;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final ShardBounds bounds = new ShardBounds();
    private final ByteWriter headers = new ByteWriter();
    private final ByteWriter postings = new ByteWriter();
    private final ByteWriter positions = new ByteWriter();
    private FrontCoder coder = new FrontCoder();
    private int count;

    TermShards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    void add(BytesRef term, List<TermEntry> entries) {
        int size = 0;
        int mask = 0;
        for (var entry : entries) {
            size += entry.postings().size();
            mask |= 1 << entry.field();
        }
        // A term with that many postings is frequent, and wanted by queries that do not want its neighbours.
        boolean alone = size > maxBytes / 2;
        if (alone || headers.size() + postings.size() > maxBytes) {
            finish();
        }
        if (count == 0) {
            bounds.begin(term);
        }
        coder.write(term, headers);
        headers.writeNumber(mask);
        for (var entry : entries) {
            headers.writeNumber(entry.documents());
            postings.write(entry.postings());
            positions.write(entry.positions());
        }
        bounds.pass(term);
        count++;
        if (alone) {
            finish();
        }
    }

    void finish() {
        if (count == 0) {
            return;
        }
        int number = bounds.size() - 1;
        var shard = new ByteWriter().writeNumber(count).write(headers).write(postings);
        shards.put("t" + number, shard.toByteArray());
        shards.put("x" + number, positions.toByteArray());
        coder = new FrontCoder();
        headers.clear();
        postings.clear();
        positions.clear();
        count = 0;
    }

    Map<String, byte[]> shards() {
        return shards;
    }

    void writeBounds(ByteWriter out) {
        bounds.write(out);
    }
}
