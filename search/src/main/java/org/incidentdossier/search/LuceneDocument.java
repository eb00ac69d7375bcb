package org.incidentdossier.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.incidentdossier.search.engine.Analysis;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.FieldNames;
import org.incidentdossier.search.engine.SearchSchema;

/// What Lucene is given of a document.
final class LuceneDocument {
    private LuceneDocument() {}

    /// @throws IllegalArgumentException if it has a field that the schema has not
    static Document of(SearchDocument source, SearchSchema schema, Analysis analysis) {
        checkFields(source, schema);
        var document = new Document();
        document.add(new BinaryDocValuesField(
                Fields.SHOWN, ShownDocument.of(source, kind(source, schema)).toBytes()));
        for (int i = 0; i < schema.textFields().size(); i++) {
            String name = schema.textFields().get(i);
            String field = Fields.text(schema, i);
            switch (name) {
                case FieldNames.TITLE -> document.add(text(field, source.title(), analysis));
                case FieldNames.NAME -> source.names().forEach(alias -> document.add(text(field, alias, analysis)));
                default -> document.add(text(field, source.texts().getOrDefault(name, ""), analysis));
            }
        }
        document.add(new NumericDocValuesField(Fields.PLACE, 0));
        addNameKeys(source, analysis, document);
        addFacets(source, schema, document);
        addDays(source.days(), document);
        return document;
    }

    private static void checkFields(SearchDocument document, SearchSchema schema) {
        for (String field : document.texts().keySet()) {
            boolean given = field.equals(FieldNames.TITLE) || field.equals(FieldNames.NAME);
            if (given || !schema.textFields().contains(field)) {
                throw new IllegalArgumentException(document.id() + " has a text \"" + field + "\", the schema has not");
            }
        }
        for (String facet : document.facets().keySet()) {
            if (!hasFacet(schema, facet)) {
                throw new IllegalArgumentException(
                        document.id() + " has a facet \"" + facet + "\", the schema has not");
            }
        }
    }

    private static boolean hasFacet(SearchSchema schema, String name) {
        for (var facet : schema.facets()) {
            if (facet.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static TermField text(String field, String text, Analysis analysis) {
        return new TermField(field, analysis.tokens(text));
    }

    private static String kind(SearchDocument source, SearchSchema schema) {
        if (schema.facets().isEmpty()) {
            return "";
        }
        var values = source.facets().getOrDefault(schema.facets().getFirst().name(), List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static void addNameKeys(SearchDocument source, Analysis analysis, Document document) {
        var keys = new LinkedHashSet<String>();
        addNameKeys(source.title(), analysis, keys);
        source.names().forEach(name -> addNameKeys(name, analysis, keys));
        keys.remove("");
        keys.forEach(key -> document.add(new StringField(Fields.NAME_KEY, key, Field.Store.NO)));
    }

    /// Many write "us government" and mean no pronoun; but a single "us" is one.
    private static void addNameKeys(String name, Analysis analysis, Set<String> keys) {
        keys.add(analysis.key(name));
        if (name.indexOf(' ') > 0) {
            keys.add(analysis.key(name.toLowerCase(Locale.ROOT)));
        }
    }

    private static void addFacets(SearchDocument source, SearchSchema schema, Document document) {
        for (var facet : schema.facets()) {
            String field = Fields.facet(facet);
            for (String value : new LinkedHashSet<>(source.facets().getOrDefault(facet.name(), List.of()))) {
                document.add(new StringField(field, value, Field.Store.NO));
                document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
            }
        }
    }

    private static void addDays(List<DayRange> days, Document document) {
        if (days.isEmpty()) {
            return;
        }
        var out = new ByteWriter();
        for (var range : days) {
            document.add(new IntRange(Fields.DAYS, new int[] {range.from()}, new int[] {range.to()}));
            out.writeInt(range.from()).writeInt(range.to());
        }
        document.add(new BinaryDocValuesField(Fields.DAYS, new BytesRef(out.toByteArray())));
    }
}
