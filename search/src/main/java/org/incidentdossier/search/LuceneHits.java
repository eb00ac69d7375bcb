package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.incidentdossier.search.engine.Excerpts;
import org.incidentdossier.search.engine.Outcome.Place;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.incidentdossier.search.engine.SearchSchema;

/// Hits as a reader sees them.
final class LuceneHits {
    private final SearchSchema schema;
    private final IndexSearcher searcher;
    private final Excerpts excerpts;

    LuceneHits(SearchSchema schema, IndexSearcher searcher, Excerpts excerpts) {
        this.schema = schema;
        this.searcher = searcher;
        this.excerpts = excerpts;
    }

    /// @param text the whole text of which the hit has a piece
    record Found(Hit hit, String text) {}

    List<Found> of(List<Place> best) throws IOException {
        var found = new ArrayList<Found>();
        var stored = searcher.storedFields();
        for (var place : best) {
            var document = stored.document(place.document());
            String text = text(document, Fields.EXCERPT);
            found.add(new Found(hit(document, place.score(), text), text));
        }
        return found;
    }

    private Hit hit(Document document, float score, String text) {
        return new Hit(
                text(document, Fields.ID),
                text(document, Fields.URL),
                text(document, Fields.TITLE),
                schema.kind(text(document, Fields.KIND)),
                score,
                excerpts.of(text));
    }

    private static String text(Document document, String field) {
        String text = document.get(field);
        if (text == null) {
            throw new IllegalStateException("a document without its " + field);
        }
        return text;
    }
}
