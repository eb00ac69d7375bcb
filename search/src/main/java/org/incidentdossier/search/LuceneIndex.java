package org.incidentdossier.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
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
    private static final double BUFFER_MB = 96;

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
        write(documents.stream().map(each -> () -> each), schema, folder);
    }

    /// The same with documents that are made when their turn comes, by several threads, and let go when they are in the
    /// index.
    ///
    /// @throws IllegalArgumentException if there is no document, or one has a field that the schema has not
    /// @throws IOException              if the folder cannot be written
    public static void write(Stream<Supplier<SearchDocument>> documents, SearchSchema schema, Path folder)
            throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            write(documents, schema, directory, BUFFER_MB);
        }
    }

    static void write(List<SearchDocument> documents, SearchSchema schema, Directory directory) throws IOException {
        write(documents, schema, directory, BUFFER_MB);
    }

    static void write(List<SearchDocument> documents, SearchSchema schema, Directory directory, double bufferMb)
            throws IOException {
        write(documents.stream().map(each -> () -> each), schema, directory, bufferMb);
    }

    private static void write(
            Stream<Supplier<SearchDocument>> documents, SearchSchema schema, Directory directory, double bufferMb)
            throws IOException {
        // Of the policies of merging, this kind alone keeps the order of segments.
        var order = new LogDocMergePolicy();
        order.setMergeFactor(SEGMENTS);
        order.setNoCFSRatio(0);
        var config = new IndexWriterConfig(new NameGap())
                .setOpenMode(OpenMode.CREATE)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(bufferMb)
                .setMergePolicy(order)
                .setUseCompoundFile(false)
                .setMergeScheduler(new SerialMergeScheduler());
        try (var writer = new IndexWriter(directory, config)) {
            addAll(documents, schema, writer);
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(Fields.SCHEMA, SchemaWriter.toWord(schema)).entrySet());
            writer.commit();
        }
    }

    /// Words are made by all processors, an index by one, so that documents keep their order.
    private static void addAll(Stream<Supplier<SearchDocument>> documents, SearchSchema schema, IndexWriter writer)
            throws IOException {
        var analyses = new Analyses(schema.lexicon());
        int processors = Runtime.getRuntime().availableProcessors();
        try (var analysed = documents
                .gather(Gatherers.windowFixed(DOCUMENTS_AT_ONCE))
                .gather(Gatherers.mapConcurrent(
                        processors, some -> analyses.with(analysis -> luceneDocuments(some, schema, analysis))))) {
            var next = analysed.iterator();
            if (!next.hasNext()) {
                throw new IllegalArgumentException("there is no document to index");
            }
            while (next.hasNext()) {
                writer.addDocuments(next.next());
            }
        }
    }

    private static List<Document> luceneDocuments(
            List<Supplier<SearchDocument>> sources, SearchSchema schema, Analysis analysis) {
        var documents = new ArrayList<Document>(sources.size());
        for (var source : sources) {
            documents.add(LuceneDocument.of(source.get(), schema, analysis));
        }
        return documents;
    }
}
