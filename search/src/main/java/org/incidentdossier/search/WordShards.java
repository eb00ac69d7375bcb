package org.incidentdossier.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards of the vocabulary `v`.
final class WordShards {
    private final int maxBytes;
    private final int keyField;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final ShardBounds bounds = new ShardBounds();
    private FrontCoder coder = new FrontCoder();
    private ByteWriter words = new ByteWriter();
    private int count;

    WordShards(int maxBytes, int keyField) {
        this.maxBytes = maxBytes;
        this.keyField = keyField;
    }

    void add(BytesRef term, List<TermEntry> entries) {
        var inText = entries.stream().filter(entry -> entry.field() != keyField).toList();
        if (inText.isEmpty()) {
            return;
        }
        if (words.size() > maxBytes) {
            finish();
        }
        if (count == 0) {
            bounds.begin(term);
        }
        coder.write(term, words);
        words.writeNumber(inText.stream().mapToInt(entry -> 1 << entry.field()).sum());
        inText.forEach(entry -> words.writeNumber(entry.documents()));
        bounds.pass(term);
        count++;
    }

    void finish() {
        if (count == 0) {
            return;
        }
        shards.put(
                "v" + (bounds.size() - 1),
                new ByteWriter()
                        .writeNumber(count)
                        .writeBytes(words.toByteArray())
                        .toByteArray());
        coder = new FrontCoder();
        words = new ByteWriter();
        count = 0;
    }

    Map<String, byte[]> shards() {
        return shards;
    }

    void writeBounds(ByteWriter out) {
        bounds.write(out);
    }
}
