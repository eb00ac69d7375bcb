package org.incidentdossier.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.ByteReader;

/// What a reader sees of a document. The index has it in the bytes of the shards `s`, so that it is copied as it is.
///
/// It is no stored field: Lucene would pack those into blocks, and unpack and pack them again to update the index.
///
/// @param kind its first value of the first facet, or nothing
/// @param text of which the excerpt is a piece
record ShownDocument(String id, String url, String title, String kind, String text) {
    static ShownDocument of(SearchDocument document, String kind) {
        return new ShownDocument(document.id(), document.url(), document.title(), kind, document.excerpt());
    }

    static ShownDocument of(BytesRef bytes) {
        var in = new ByteReader(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
        return new ShownDocument(in.readText(), in.readText(), in.readText(), in.readText(), in.readText());
    }

    BytesRef toBytes() {
        var out = new ByteWriter();
        for (String part : new String[] {id, url, title, kind, text}) {
            // As Lucene encodes texts: half a pair of surrogates becomes the sign for what cannot be read, no `?`.
            var encoded = new BytesRef(part);
            out.writeNumber(encoded.length).writeBytes(encoded.bytes, encoded.offset, encoded.length);
        }
        return new BytesRef(out.toByteArray());
    }
}
