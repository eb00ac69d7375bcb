package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.SearchAnswer.Kind;

/// What the documents of an index have, and how they are called.
///
/// @param textFields fields of running text, first `title` and `name`; a word is looked up in all of them, and its
///                   score is their plain sum
/// @param facets     keyword fields, in the order in which a reader sees them
/// @param lexicon    forms that mean the same
public record SearchSchema(List<String> textFields, List<Facet> facets, Lexicon lexicon) {
    /// @throws IllegalArgumentException if two fields share a name, or `title` and `name` do not come first
    public SearchSchema {
        textFields = List.copyOf(textFields);
        facets = List.copyOf(facets);
        if (textFields.size() < 2
                || !textFields.get(0).equals(FieldNames.TITLE)
                || !textFields.get(1).equals(FieldNames.NAME)) {
            throw new IllegalArgumentException("the first two text fields are title and name");
        }
        checkNames(textFields, facets);
    }

    /// A schema with the text fields `title`, `name` and these.
    public static SearchSchema of(List<String> furtherTextFields, List<Facet> facets, Lexicon lexicon) {
        var fields = new ArrayList<String>();
        fields.add(FieldNames.TITLE);
        fields.add(FieldNames.NAME);
        fields.addAll(furtherTextFields);
        return new SearchSchema(fields, facets, lexicon);
    }

    /// A value of the first facet, as a hit shows it.
    public Kind kind(String value) {
        return new Kind(value, facets.isEmpty() ? value : facets.get(0).label(value));
    }

    /// The text field's number, or -1.
    int textField(String name) {
        for (int i = 0; i < textFields.size(); i++) {
            if (textFields.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// The facet's number, or -1.
    int facet(String name) {
        for (int i = 0; i < facets.size(); i++) {
            if (facets.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void checkNames(List<String> textFields, List<Facet> facets) {
        var names = new TextSet();
        names.add(FieldNames.DATE);
        for (String field : textFields) {
            FieldNames.check(field);
            if (!names.add(field)) {
                throw new IllegalArgumentException("two fields are called " + field);
            }
        }
        for (var facet : facets) {
            if (!names.add(facet.name())) {
                throw new IllegalArgumentException("two fields are called " + facet.name());
            }
        }
    }
}
