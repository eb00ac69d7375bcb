package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.Excerpts;
import org.incidentdossier.search.engine.Outcome.Place;
import org.incidentdossier.search.engine.SearchAnswer.Hit;

/// Hits as a reader sees them.
final class LuceneHits {
    private final LuceneSearcher searcher;
    private final Excerpts excerpts;

    LuceneHits(LuceneSearcher searcher, Excerpts excerpts) {
        this.searcher = searcher;
        this.excerpts = excerpts;
    }

    /// @param text the whole text of which the hit has a piece
    record Found(Hit hit, String text) {}

    List<Found> of(List<Place> best) throws IOException {
        var found = new ArrayList<Found>();
        for (var place : best) {
            var document = ShownDocument.of(searcher.shown().of(place.document()));
            found.add(new Found(hit(document, place.score()), document.text()));
        }
        return found;
    }

    private Hit hit(ShownDocument document, float score) {
        return new Hit(
                document.id(),
                document.url(),
                document.title(),
                searcher.schema().kind(document.kind()),
                score,
                excerpts.of(document.text()));
    }
}
