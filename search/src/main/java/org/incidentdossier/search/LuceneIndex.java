package org.incidentdossier.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.SearchSchema;

/// Writes the Lucene index from which everything else is made.
public final class LuceneIndex {
    /// Enough for some ten thousand notes; more of them are written in several segments and merged at the end.
    private static final double BUFFER_MB = 128;

    /// More than there will be, so that all are merged at once.
    private static final int SEGMENTS = 1000;

    /// How many documents a thread takes at once: to hand over each by itself would cost as much as its words.
    private static final int DOCUMENTS_AT_ONCE = 32;

    private LuceneIndex() {}

    /// Writes an index of one segment, its documents in the given order, in place of any that the folder has.
    ///
    /// @throws IllegalArgumentException if there is no document, or one has a field that the schema has not
    /// @throws IOException              if the folder cannot be written
    public static void write(List<SearchDocument> documents, SearchSchema schema, Path folder) throws IOException {
        write(suppliers(documents), schema, folder, LastIndex.NONE);
    }

    /// The same with documents that are made when their turn comes, by several threads, and let go when they are in the
    /// index. What the last index has of them is taken over, if that is most; then documents are made twice.
    ///
    /// @return what the index holds
    /// @throws IllegalArgumentException if there is no document, or one has a field that the schema has not
    /// @throws IOException              if the folder cannot be written
    public static IndexContents write(
            List<Supplier<SearchDocument>> documents, SearchSchema schema, Path folder, LastIndex last)
            throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var update = IndexUpdate.of(last, documents, schema);
            return update.isWorthIt() && update.write(directory)
                    ? update.contents()
                    : writeAnew(documents, schema, directory);
        }
    }

    static void write(List<SearchDocument> documents, SearchSchema schema, Directory directory) throws IOException {
        write(documents, schema, directory, BUFFER_MB);
    }

    static void write(List<SearchDocument> documents, SearchSchema schema, Directory directory, double bufferMb)
            throws IOException {
        writeAnew(suppliers(documents), schema, directory, bufferMb);
    }

    static IndexContents writeAnew(List<Supplier<SearchDocument>> documents, SearchSchema schema, Directory directory)
            throws IOException {
        return writeAnew(documents, schema, directory, BUFFER_MB);
    }

    private static IndexContents writeAnew(
            List<Supplier<SearchDocument>> documents, SearchSchema schema, Directory directory, double bufferMb)
            throws IOException {
        try (var writer = new IndexWriter(directory, config().setRAMBufferSizeMB(bufferMb))) {
            var contents = addAll(documents, schema, writer);
            writer.forceMerge(1);
            commit(writer, schema);
            return contents;
        }
    }

    private static List<Supplier<SearchDocument>> suppliers(List<SearchDocument> documents) {
        List<Supplier<SearchDocument>> suppliers = new ArrayList<>();
        documents.forEach(document -> suppliers.add(() -> document));
        return suppliers;
    }

    /// For an index in place of any that there is.
    static IndexWriterConfig config() {
        // Of the policies of merging, this kind alone keeps the order of segments.
        var order = new LogDocMergePolicy();
        order.setMergeFactor(SEGMENTS);
        order.setNoCFSRatio(0);
        return new IndexWriterConfig(new NameGap())
                .setOpenMode(OpenMode.CREATE)
                .setCommitOnClose(false)
                .setMergePolicy(order)
                .setUseCompoundFile(false)
                .setMergeScheduler(new SerialMergeScheduler());
    }

    static void commit(IndexWriter writer, SearchSchema schema) throws IOException {
        writer.setLiveCommitData(
                Map.of(Fields.SCHEMA, SchemaWriter.toWord(schema)).entrySet());
        writer.commit();
    }

    /// Words are made by all processors, an index by one, so that documents keep their order.
    private static IndexContents addAll(
            List<Supplier<SearchDocument>> documents, SearchSchema schema, IndexWriter writer) throws IOException {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("there is no document to index");
        }
        var analyses = new Analyses(schema.lexicon());
        int processors = Runtime.getRuntime().availableProcessors();
        var digests = new ArrayList<byte[]>(documents.size());
        try (var analysed = documents.stream()
                .gather(Gatherers.windowFixed(DOCUMENTS_AT_ONCE))
                .gather(Gatherers.mapConcurrent(
                        processors, some -> analyses.with(analysis -> Analysed.of(some, schema, analysis))))) {
            for (var next = analysed.iterator(); next.hasNext(); ) {
                var some = next.next();
                writer.addDocuments(some.documents());
                digests.addAll(some.digests());
            }
        }
        return IndexContents.of(schema, digests);
    }

    /// Some documents as Lucene is given them.
    private record Analysed(List<Document> documents, List<byte[]> digests) {
        static Analysed of(List<Supplier<SearchDocument>> sources, SearchSchema schema, Analysis analysis) {
            var documents = new ArrayList<Document>(sources.size());
            var digests = new ArrayList<byte[]>(sources.size());
            for (var source : sources) {
                var document = source.get();
                documents.add(LuceneDocument.of(document, schema, analysis));
                digests.add(IndexContents.digest(document));
            }
            return new Analysed(documents, digests);
        }
    }
}
