package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;

/// Which values of a facet a text names: those that are equal to it, or whose label is, case and accents aside.
public final class ValueNames {
    private ValueNames() {}

    /// Positions in the list of values, ascending.
    public static List<Integer> matching(Facet facet, List<String> values, String text) {
        String wanted = Analysis.fold(text);
        var matching = new ArrayList<Integer>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (Analysis.fold(value).equals(wanted)
                    || Analysis.fold(facet.label(value)).equals(wanted)) {
                matching.add(i);
            }
        }
        return matching;
    }

    /// What a reader is told about values that no document has.
    ///
    /// @param values the values of each facet
    public static List<String> notes(List<Part> parts, SearchSchema schema, List<List<String>> values) {
        var notes = new ArrayList<String>();
        for (var part : parts) {
            if (part.clause() instanceof Clause.Value value) {
                var facet = schema.facets().get(value.facet());
                if (matching(facet, values.get(value.facet()), value.text()).isEmpty()) {
                    notes.add("Nothing here has the " + facet.name() + " " + QueryParser.quoted(value.text()) + ".");
                }
            }
        }
        return notes;
    }
}
