package org.incidentdossier.search;

import java.util.List;
import java.util.Map;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// A handful of documents that a reader can hold in mind.
final class Corpus {
    static final SearchSchema SCHEMA = SearchSchema.of(
            List.of("headings", "body"),
            List.of(
                    Facet.of("kind", "Kind", Map.of("report", "News report")),
                    Facet.of("who", "Who", Map.of("ada-byron", "Ada Byron"))),
            Lexicons.english());

    static final List<SearchDocument> DOCUMENTS = List.of(
            document("ada", "Ada Byron", List.of("Lady Byron"), "actor", "Minister for mills. Ada wrote the order."),
            document("mill", "The mill stops", List.of(), "report", """
                    On a Thursday the mill stopped. The ministry of the United States said the U.S. order was
                    signed by Ada Byron; engineers doubt it. Nobody told us why the mill stopped."""),
            document("cafe", "Café “Au Lait” re-opens", List.of(), "report", """
                    The café's owner, José Núñez, told us that the order never reached him. The wheel turned
                    and the wheel stopped."""),
            document("noise", "A long page", List.of(), "page", "byron ".repeat(400)),
            document("early", "An early note", List.of(), "page", "Mills were ordered to stop, engineering said."));

    private Corpus() {}

    private static SearchDocument document(String id, String title, List<String> names, String kind, String body) {
        int number = id.length();
        return new SearchDocument(
                id,
                "pages/" + id + ".html",
                title,
                names,
                Map.of("headings", kind.equals("page") ? "Notes" : "", "body", body),
                Map.of("kind", List.of(kind), "who", body.contains("Ada") ? List.of("ada-byron") : List.of()),
                List.of(DayRange.of("2026-06-1" + number)),
                body);
    }
}
