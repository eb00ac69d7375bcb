package org.incidentdossier.search.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a reader sees of a document.
///
/// @param facets values by name of the facet
/// @param text   of which the excerpt is a piece
record StoredDocument(String id, String url, String title, Map<String, List<String>> facets, String text) {
    /// The documents of a shard.
    static StoredDocument[] read(ByteReader in, SearchSchema schema) {
        var documents = new StoredDocument[in.readNumber()];
        for (int i = 0; i < documents.length; i++) {
            String id = in.readText();
            String url = in.readText();
            String title = in.readText();
            var facets = new LinkedHashMap<String, List<String>>();
            for (var facet : schema.facets()) {
                var values = SchemaReader.readTexts(in);
                if (!values.isEmpty()) {
                    facets.put(facet.name(), values);
                }
            }
            documents[i] = new StoredDocument(id, url, title, facets, in.readText());
        }
        return documents;
    }
}
