package org.incidentdossier.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.FieldNames;
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
            documents.add(luceneDocument(source.get(), schema, analysis));
        }
        return documents;
    }

    private static void checkFields(SearchDocument document, SearchSchema schema) {
        for (String field : document.texts().keySet()) {
            boolean given = field.equals(FieldNames.TITLE) || field.equals(FieldNames.NAME);
            if (given || !schema.textFields().contains(field)) {
                throw new IllegalArgumentException(document.id() + " has a text \"" + field + "\", the schema has not");
            }
        }
        for (String facet : document.facets().keySet()) {
            if (!hasFacet(schema, facet)) {
                throw new IllegalArgumentException(
                        document.id() + " has a facet \"" + facet + "\", the schema has not");
            }
        }
    }

    private static boolean hasFacet(SearchSchema schema, String name) {
        for (var facet : schema.facets()) {
            if (facet.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Document luceneDocument(SearchDocument source, SearchSchema schema, Analysis analysis) {
        checkFields(source, schema);
        var document = new Document();
        document.add(new StoredField(Fields.ID, source.id()));
        document.add(new StoredField(Fields.URL, source.url()));
        document.add(new StoredField(Fields.TITLE, source.title()));
        document.add(new StoredField(Fields.EXCERPT, source.excerpt()));
        document.add(new StoredField(Fields.KIND, kind(source, schema)));
        for (int i = 0; i < schema.textFields().size(); i++) {
            String name = schema.textFields().get(i);
            String field = Fields.text(schema, i);
            switch (name) {
                case FieldNames.TITLE -> document.add(text(field, source.title(), analysis));
                case FieldNames.NAME -> source.names().forEach(alias -> document.add(text(field, alias, analysis)));
                default -> document.add(text(field, source.texts().getOrDefault(name, ""), analysis));
            }
        }
        addNameKeys(source, analysis, document);
        addFacets(source, schema, document);
        addDays(source.days(), document);
        return document;
    }

    private static TermField text(String field, String text, Analysis analysis) {
        return new TermField(field, analysis.tokens(text));
    }

    private static String kind(SearchDocument source, SearchSchema schema) {
        if (schema.facets().isEmpty()) {
            return "";
        }
        var values = source.facets().getOrDefault(schema.facets().getFirst().name(), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static void addNameKeys(SearchDocument source, Analysis analysis, Document document) {
        var keys = new LinkedHashSet<String>();
        addNameKeys(source.title(), analysis, keys);
        source.names().forEach(name -> addNameKeys(name, analysis, keys));
        keys.remove("");
        keys.forEach(key -> document.add(new StringField(Fields.NAME_KEY, key, Field.Store.NO)));
    }

    /// Many write "us government" and mean no pronoun; but a single "us" is one.
    private static void addNameKeys(String name, Analysis analysis, Set<String> keys) {
        keys.add(analysis.key(name));
        if (name.indexOf(' ') > 0) {
            keys.add(analysis.key(name.toLowerCase(Locale.ROOT)));
        }
    }

    private static void addFacets(SearchDocument source, SearchSchema schema, Document document) {
        for (var facet : schema.facets()) {
            String field = Fields.facet(facet);
            for (String value : new LinkedHashSet<>(source.facets().getOrDefault(facet.name(), List.of()))) {
                document.add(new StringField(field, value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
    }

    private static void addDays(List<DayRange> days, Document document) {
        if (days.isEmpty()) {
            return;
        }
        var out = new ByteWriter();
        for (var range : days) {
            document.add(new IntRange(Fields.DAYS, new int[] {range.from()}, new int[] {range.to()}));
            out.writeInt(range.from()).writeInt(range.to());
        }
        document.add(new BinaryDocValuesField(Fields.DAYS, new BytesRef(out.toByteArray())));
    }
}
