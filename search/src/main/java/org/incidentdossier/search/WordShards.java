package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards of the vocabulary `v`.
final class WordShards {
    private final int maxBytes;
    private final int keyField;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final List<BytesRef> firsts = new ArrayList<>();
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
            firsts.add(term);
        }
        coder.write(term, words);
        words.writeNumber(inText.stream().mapToInt(entry -> 1 << entry.field()).sum());
        inText.forEach(entry -> words.writeNumber(entry.documents()));
        count++;
    }

    void finish() {
        if (count == 0) {
            return;
        }
        shards.put(
                "v" + (firsts.size() - 1),
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

    void writeFirsts(ByteWriter out) {
        var firstCoder = new FrontCoder();
        out.writeNumber(firsts.size());
        firsts.forEach(first -> firstCoder.write(first, out));
    }
}
