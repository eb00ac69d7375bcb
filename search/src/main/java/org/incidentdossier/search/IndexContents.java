package org.incidentdossier.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.incidentdossier.search.engine.SearchSchema;

/// What an index holds, as digests: of what its schema makes of a document, and of each document in its order. It tells
/// which documents another index can take over.
public final class IndexContents {
    /// Of an index that nobody knows.
    public static final IndexContents NONE = new IndexContents(new byte[0], List.of());

    private static final int DIGEST_BYTES = 32;

    private final byte[] form;
    private final List<byte[]> documents;

    private IndexContents(byte[] form, List<byte[]> documents) {
        this.form = form;
        this.documents = documents;
    }

    /// @param documents their digests
    static IndexContents of(SearchSchema schema, List<byte[]> documents) {
        return new IndexContents(form(schema), List.copyOf(documents));
    }

    /// That of an index with these documents, which are made by several threads, and let go.
    static IndexContents of(List<Supplier<SearchDocument>> documents, SearchSchema schema) {
        var digests = documents.parallelStream().map(each -> digest(each.get())).toList();
        return of(schema, digests);
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if it is something else
    public static IndexContents read(DataInput in) throws IOException {
        var form = new byte[in.readInt()];
        in.readFully(form);
        var documents = new byte[in.readInt()][DIGEST_BYTES];
        for (var document : documents) {
            in.readFully(document);
        }
        return new IndexContents(form, List.of(documents));
    }

    /// @throws IOException if it cannot be written
    public void write(DataOutput out) throws IOException {
        out.writeInt(form.length);
        out.write(form);
        out.writeInt(documents.size());
        for (var document : documents) {
            out.write(document);
        }
    }

    /// The digests of the documents.
    List<byte[]> documents() {
        return documents;
    }

    /// Whether equal documents are equal in the index as well: it does not matter what values are called.
    boolean hasFormOf(SearchSchema schema) {
        return Arrays.equals(form, form(schema));
    }

    private static byte[] form(SearchSchema schema) {
        var out = new ByteWriter();
        out.writeTexts(schema.textFields());
        out.writeNumber(schema.facets().size());
        schema.facets().forEach(facet -> out.writeText(facet.name()));
        out.writeTexts(schema.lexicon().lines());
        return sha256(out);
    }

    /// Of all that a document has.
    static byte[] digest(SearchDocument document) {
        var out = new ByteWriter();
        write(document.id(), out);
        write(document.url(), out);
        write(document.title(), out);
        write(document.names(), out);
        out.writeNumber(document.texts().size());
        new TreeMap<>(document.texts()).forEach((field, text) -> {
            write(field, out);
            write(text, out);
        });
        out.writeNumber(document.facets().size());
        new TreeMap<>(document.facets()).forEach((facet, values) -> {
            write(facet, out);
            write(values, out);
        });
        out.writeNumber(document.days().size());
        document.days().forEach(range -> out.writeInt(range.from()).writeInt(range.to()));
        write(document.excerpt(), out);
        return sha256(out);
    }

    private static void write(List<String> texts, ByteWriter out) {
        out.writeNumber(texts.size());
        texts.forEach(text -> write(text, out));
    }

    // In UTF-8 half a pair of surrogates looks like a `?`; the hash tells them apart.
    private static void write(String text, ByteWriter out) {
        out.writeText(text).writeInt(text.hashCode());
    }

    private static byte[] sha256(ByteWriter out) {
        try {
            return out.digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
