package org.incidentdossier.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.incidentdossier.search.engine.SearchSchema;

/// Writes the shards `s`: what a reader sees of the documents.
final class StoredShards {
    private final SearchSchema schema;
    private final LeafReader reader;
    private final int perShard;

    StoredShards(SearchSchema schema, LeafReader reader, int perShard) {
        this.schema = schema;
        this.reader = reader;
        this.perShard = perShard;
    }

    Map<String, byte[]> write() throws IOException {
        var shards = new LinkedHashMap<String, byte[]>();
        var stored = reader.storedFields();
        for (int start = 0; start < reader.maxDoc(); start += perShard) {
            int count = Math.min(perShard, reader.maxDoc() - start);
            var out = new ByteWriter().writeNumber(count);
            for (int i = 0; i < count; i++) {
                write(stored.document(start + i), out);
            }
            shards.put("s" + start / perShard, out.toByteArray());
        }
        return shards;
    }

    private void write(Document document, ByteWriter out) {
        out.writeText(document.get(Fields.ID));
        out.writeText(document.get(Fields.URL));
        out.writeText(document.get(Fields.TITLE));
        for (var facet : schema.facets()) {
            out.writeTexts(List.of(document.getValues(Fields.facet(facet))));
        }
        out.writeText(document.get(Fields.EXCERPT));
    }
}
