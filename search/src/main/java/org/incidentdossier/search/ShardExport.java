package org.incidentdossier.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.incidentdossier.search.engine.SearchSchema;

/// Copies a Lucene index into shards, by name: what its README calls the format.
final class ShardExport {
    private static final int VERSION = 1;

    private final LuceneSearcher searcher;
    private final LeafReader reader;
    private final SearchSchema schema;
    private final FacetValues facetValues;
    private final ShardSizes sizes;
    private final Map<String, byte[]> shards = new LinkedHashMap<>();

    private ShardExport(LuceneSearcher searcher, ShardSizes sizes) {
        this.searcher = searcher;
        reader = searcher.reader();
        schema = searcher.schema();
        facetValues = searcher.facetValues();
        this.sizes = sizes;
    }

    /// The shards of an index, in the order in which they are written.
    static ShardSet of(LuceneSearcher searcher) throws IOException {
        return of(searcher, ShardSizes.forDocuments(searcher.reader().maxDoc()));
    }

    static ShardSet of(LuceneSearcher searcher, ShardSizes sizes) throws IOException {
        var export = new ShardExport(searcher, sizes);
        export.write();
        return new ShardSet(export.shards);
    }

    private void write() throws IOException {
        var stored = ForkJoinPool.commonPool().submit(this::storedShards);
        var terms = new TermShards(sizes.termBytes());
        var words = new WordShards(sizes.termBytes());
        var merged = new MergedTerms(reader, schema);
        while (merged.next()) {
            var entries = merged.entries();
            terms.add(merged.term(), entries);
            words.add(merged.term(), entries);
        }
        terms.finish();
        words.finish();
        shards.put("core", core(terms, words, stored.join()));
        shards.put("n", norms());
        shards.put("f", new FacetColumns(schema, facetValues, reader).write());
        shards.putAll(terms.shards());
        shards.putAll(words.shards());
        shards.putAll(stored.join().shards());
    }

    private StoredShards storedShards() throws IOException {
        var stored = new StoredShards(sizes.storedBytes());
        stored.addAll(searcher);
        return stored;
    }

    private byte[] core(TermShards terms, WordShards words, StoredShards stored) throws IOException {
        var out = new ByteWriter();
        out.writeNumber(VERSION).writeNumber(reader.maxDoc());
        SchemaWriter.write(SchemaWriter.withLabelsOfFirst(schema), out);
        for (int i = 0; i < schema.textFields().size(); i++) {
            var field = reader.terms(Fields.text(schema, i));
            out.writeNumber(field == null ? 0 : field.getDocCount());
            out.writeNumber(field == null ? 0 : field.getSumTotalTermFreq());
        }
        terms.writeBounds(out);
        words.writeBounds(out);
        stored.writeCounts(out);
        return out.toByteArray();
    }

    private byte[] norms() throws IOException {
        var out = new ByteWriter();
        for (int i = 0; i < schema.textFields().size(); i++) {
            var norms = reader.getNormValues(Fields.text(schema, i));
            var source = norms == null ? DocValues.emptyNumeric() : norms;
            for (int document = 0; document < reader.maxDoc(); document++) {
                out.writeByte(source.advanceExact(document) ? (int) source.longValue() & 0xff : 0);
            }
        }
        return out.toByteArray();
    }
}
