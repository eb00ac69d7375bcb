package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards of postings `t` and of positions `x`, which have the same terms.
final class TermShards {
    private final int maxBytes;
    private final int keyField;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final List<BytesRef> firsts = new ArrayList<>();
    private FrontCoder coder = new FrontCoder();
    private ByteWriter headers = new ByteWriter();
    private ByteWriter postings = new ByteWriter();
    private ByteWriter positions = new ByteWriter();
    private int count;

    TermShards(int maxBytes, int keyField) {
        this.maxBytes = maxBytes;
        this.keyField = keyField;
    }

    void add(BytesRef term, List<TermEntry> entries) {
        int size = entries.stream().mapToInt(entry -> entry.postings().length).sum();
        // A term with that many postings is frequent, and wanted by queries that do not want its neighbours.
        boolean alone = size > maxBytes / 2;
        if (alone || headers.size() + postings.size() > maxBytes) {
            finish();
        }
        if (count == 0) {
            firsts.add(term);
        }
        coder.write(term, headers);
        headers.writeNumber(
                entries.stream().mapToInt(entry -> 1 << entry.field()).sum());
        for (var entry : entries) {
            headers.writeNumber(entry.documents()).writeNumber(entry.postings().length);
            if (entry.field() != keyField) {
                headers.writeNumber(entry.positions().length);
            }
            postings.writeBytes(entry.postings());
            positions.writeBytes(entry.positions());
        }
        count++;
        if (alone) {
            finish();
        }
    }

    void finish() {
        if (count == 0) {
            return;
        }
        int number = firsts.size() - 1;
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

    void writeFirsts(ByteWriter out) {
        var firstCoder = new FrontCoder();
        out.writeNumber(firsts.size());
        firsts.forEach(first -> firstCoder.write(first, out));
    }
}
