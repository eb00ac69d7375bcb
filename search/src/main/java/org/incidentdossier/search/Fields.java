package org.incidentdossier.search;

import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// What the fields are called in the Lucene index.
final class Fields {
    static final String NAME_KEY = "key";
    static final String DAYS = "days";

    /// What a reader sees of a document, as [ShownDocument] has it.
    static final String SHOWN = "shown";

    /// A document's place among all, which only a [PlacedReader] tells.
    static final String PLACE = "place";

    /// The key under which a commit keeps the schema.
    static final String SCHEMA = "schema";

    private Fields() {}

    static String text(SearchSchema schema, int field) {
        return "text." + schema.textFields().get(field);
    }

    static String facet(Facet facet) {
        return "facet." + facet.name();
    }
}
