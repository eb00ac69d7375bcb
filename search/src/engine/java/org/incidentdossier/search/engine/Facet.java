package org.incidentdossier.search.engine;

import java.util.Map;

/// A keyword field: `name:value` in a query, and a list of values with counts beside the hits.
///
/// @param name   what a query calls it: letters, digits and hyphens
/// @param label  what a reader calls it
/// @param labels what a reader calls a value, by value; a value without one is shown as it is
public record Facet(String name, String label, TextMap<String> labels) {
    public Facet {
        FieldNames.check(name);
    }

    /// A facet whose values are shown as they are.
    public static Facet of(String name, String label) {
        return new Facet(name, label, new TextMap<>());
    }

    /// A facet with labels by value, in the order of the map.
    public static Facet of(String name, String label, Map<String, String> labels) {
        var facet = of(name, label);
        labels.forEach(facet.labels::add);
        return facet;
    }

    public String label(String value) {
        String text = labels.get(value);
        return text == null ? value : text;
    }
}
