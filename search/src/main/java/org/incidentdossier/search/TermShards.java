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
    private FrontCoder coder = new FrontCoder();
    private ByteWriter headers = new ByteWriter();
    private ByteWriter postings = new ByteWriter();
    private ByteWriter positions = new ByteWriter();
    private int count;

    TermShards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    void add(BytesRef term, List<TermEntry> entries) {
        int size = entries.stream().mapToInt(entry -> entry.postings().length).sum();
        // A term with that many postings is frequent, and wanted by queries that do not want its neighbours.
        boolean alone = size > maxBytes / 2;
        if (alone || headers.size() + postings.size() > maxBytes) {
            finish();
        }
        if (count == 0) {
            bounds.begin(term);
        }
        coder.write(term, headers);
        headers.writeNumber(
                entries.stream().mapToInt(entry -> 1 << entry.field()).sum());
        for (var entry : entries) {
            headers.writeNumber(entry.documents());
            postings.writeBytes(entry.postings());
            positions.writeBytes(entry.positions());
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
        var shard = new ByteWriter().writeNumber(count);
        shards.put(
                "t" + number,
                shard.writeBytes(headers.toByteArray())
                        .writeBytes(postings.toByteArray())
                        .toByteArray());
        shards.put("x" + number, positions.toByteArray());
        coder = new FrontCoder();
        headers = new ByteWriter();
        postings = new ByteWriter();
        positions = new ByteWriter();
        count = 0;
    }

    Map<String, byte[]> shards() {
        return shards;
    }

    void writeBounds(ByteWriter out) {
        bounds.write(out);
    }
}
