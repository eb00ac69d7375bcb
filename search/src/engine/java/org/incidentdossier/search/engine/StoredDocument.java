package org.incidentdossier.search.engine;

/// What a reader sees of a document.
///
/// @param kind its first value of the first facet, or nothing
/// @param text of which the excerpt is a piece
record StoredDocument(String id, String url, String title, String kind, String text) {
    /// The documents of a shard.
    static StoredDocument[] read(ByteReader in) {
        var documents = new StoredDocument[in.readCount()];
        for (int i = 0; i < documents.length; i++) {
            String id = in.readText();
            String url = in.readText();
            String title = in.readText();
            String kind = in.readText();
            documents[i] = new StoredDocument(id, url, title, kind, in.readText());
        }
        return documents;
    }
}
