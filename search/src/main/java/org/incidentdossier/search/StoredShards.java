package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Writes the shards `s`: what a reader sees of the documents.
final class StoredShards {
    private final int maxBytes;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private final ByteWriter documents = new ByteWriter();
    private int count;

    StoredShards(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    void addAll(LuceneSearcher searcher) throws IOException {
        var shown = searcher.shown();
        for (int document = 0; document < searcher.reader().maxDoc(); document++) {
            add(shown.of(document));
        }
        finish();
    }

    private void add(BytesRef document) {
        documents.writeBytes(document.bytes, document.offset, document.length);
        count++;
        if (documents.size() > maxBytes) {
            finish();
        }
    }

    private void finish() {
        if (count == 0) {
            return;
        }
        var shard = new ByteWriter().writeNumber(count).write(documents);
        shards.put("s" + counts.size(), shard.toByteArray());
        counts.add(count);
        documents.clear();
        count = 0;
    }

    Map<String, byte[]> shards() {
        return shards;
    }

    void writeCounts(ByteWriter out) {
        out.writeNumber(counts.size());
        counts.forEach(out::writeNumber);
    }
}
