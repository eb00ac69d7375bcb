package org.incidentdossier.search;

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
            out.writeNumber(facet.labels().size());
            facet.labels().forEach((value, label) -> out.writeText(value).writeText(label));
        }
    }

    /// The schema without what is of use only beside the values themselves.
    static SearchSchema withoutLabels(SearchSchema schema) {
        var facets = schema.facets().stream()
                .map(facet -> Facet.of(facet.name(), facet.label()))
                .toList();
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
