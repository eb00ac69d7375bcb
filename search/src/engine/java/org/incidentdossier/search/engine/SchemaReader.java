package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// Reads a schema as the index keeps it: text fields, lexicon, facets with their labels.
public final class SchemaReader {
    private SchemaReader() {}

    public static SearchSchema read(ByteReader in) {
        var textFields = readTexts(in);
        var lexicon = new Lexicon(readTexts(in));
        var facets = new ArrayList<Facet>();
        int count = in.readNumber();
        for (int i = 0; i < count; i++) {
            String name = in.readText();
            String label = in.readText();
            var labels = new TextMap<String>();
            int labelCount = in.readNumber();
            for (int j = 0; j < labelCount; j++) {
                String value = in.readText();
                labels.add(value, in.readText());
            }
            facets.add(new Facet(name, label, labels));
        }
        return new SearchSchema(textFields, facets, lexicon);
    }

    static List<String> readTexts(ByteReader in) {
        int count = in.readCount();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readText());
        }
        return texts;
    }
}
