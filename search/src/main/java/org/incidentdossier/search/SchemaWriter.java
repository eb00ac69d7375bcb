package org.incidentdossier.search;

import java.util.ArrayList;
import java.util.Base64;
import org.incidentdossier.search.engine.ByteReader;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SchemaReader;
import org.incidentdossier.search.engine.SearchSchema;

/// Writes a schema as [SchemaReader] reads it.
final class SchemaWriter {
    private SchemaWriter() {}

    static void write(SearchSchema schema, ByteWriter out) {
        out.writeTexts(schema.textFields());
        out.writeTexts(schema.lexicon().lines());
        out.writeNumber(schema.facets().size());
        for (var facet : schema.facets()) {
            out.writeText(facet.name()).writeText(facet.label());
            var labels = facet.labels();
            out.writeNumber(labels.texts().size());
            for (int i = 0; i < labels.texts().size(); i++) {
                out.writeText(labels.texts().get(i)).writeText(labels.values().get(i));
            }
        }
    }

    /// The schema without what is of use only beside counts: hits show the labels of the first facet alone.
    static SearchSchema withLabelsOfFirst(SearchSchema schema) {
        var facets = new ArrayList<Facet>();
        for (var facet : schema.facets()) {
            facets.add(facets.isEmpty() ? facet : Facet.of(facet.name(), facet.label()));
        }
        return new SearchSchema(schema.textFields(), facets, schema.lexicon());
    }

    /// The schema as one word.
    static String toWord(SearchSchema schema) {
        var out = new ByteWriter();
        write(schema, out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    static SearchSchema fromWord(String word) {
        return SchemaReader.read(new ByteReader(Base64.getDecoder().decode(word)));
    }
}
