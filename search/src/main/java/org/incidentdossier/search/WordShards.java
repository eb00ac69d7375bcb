package org.incidentdossier.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards of the vocabulary `v`.
final class WordShards {
    private final int maxBytes;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final ShardBounds bounds = new ShardBounds();
    private final ByteWriter words = new ByteWriter();
    private FrontCoder coder = new FrontCoder();
    private int count;

    WordShards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    void add(BytesRef term, List<TermEntry> entries) {
        int mask = 0;
        for (var entry : entries) {
            mask |= entry.isKey() ? 0 : 1 << entry.field();
        }
        if (mask == 0) {
            return;
        }
        if (words.size() > maxBytes) {
            finish();
        }
        if (count == 0) {
            bounds.begin(term);
        }
        coder.write(term, words);
        words.writeNumber(mask);
        for (var entry : entries) {
            if (!entry.isKey()) {
                words.writeNumber(entry.documents());
            }
        }
        bounds.pass(term);
        count++;
    }

    void finish() {
        if (count == 0) {
            return;
        }
        shards.put(
                "v" + (bounds.size() - 1),
                new ByteWriter().writeNumber(count).write(words).toByteArray());
        coder = new FrontCoder();
        words.clear();
        count = 0;
    }

    Map<String, byte[]> shards() {
        return shards;
    }

    void writeBounds(ByteWriter out) {
        bounds.write(out);
    }
}
