package org.incidentdossier.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Entry;
import org.incidentdossier.search.Lexicons;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// The fields and facets of a dossier's documents: what `kind:`, `actor:`, `article:` and `question:` mean in a query.
final class DossierSchema {
    static final String HEADINGS = "headings";
    static final String BODY = "body";
    static final String KIND = "kind";
    static final String ACTOR = "actor";
    static final String ARTICLE = "article";
    static final String QUESTION = "question";

    /// As pages call them.
    private static final Map<String, String> KINDS = kinds();

    private DossierSchema() {}

    static SearchSchema of(Dossier dossier) {
        var facets = List.of(
                Facet.of(KIND, "Kind", KINDS),
                Facet.of(ACTOR, "Actor", titles(dossier.actors())),
                Facet.of(ARTICLE, "Article", titles(dossier.articles())),
                Facet.of(QUESTION, "Question", titles(dossier.questions())));
        return SearchSchema.of(List.of(HEADINGS, BODY), facets, Lexicons.english());
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (String kind : List.of("article", "actor", "event", "question", "claim", "page")) {
            kinds.put(kind, Character.toUpperCase(kind.charAt(0)) + kind.substring(1));
        }
        return kinds;
    }

    private static Map<String, String> titles(List<? extends Entry> entries) {
        var titles = new LinkedHashMap<String, String>();
        entries.forEach(entry -> titles.put(entry.slug(), entry.title()));
        return titles;
    }
}
