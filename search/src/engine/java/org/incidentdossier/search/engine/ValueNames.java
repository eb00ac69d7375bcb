package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.ParsedQuery.Part;

/// Which values of a facet a text names: those that are equal to it, or whose label is, case and accents aside.
///
/// For one thread, unless all facets have been [folded][#fold] before.
public final class ValueNames {
    private final SearchSchema schema;
    private final List<List<String>> values;
    private final String[][] folded;

    /// @param values of each facet
    public ValueNames(SearchSchema schema, List<List<String>> values) {
        this.schema = schema;
        this.values = values;
        this.folded = new String[values.size()][];
    }

    /// Makes ready what is made anyway when a facet is first asked for.
    public void fold() {
        for (int facet = 0; facet < folded.length; facet++) {
            folded(facet);
        }
    }

    /// Positions in the list of a facet's values, ascending.
    public List<Integer> matching(int facet, String text) {
        String wanted = Analysis.fold(text);
        var names = folded(facet);
        var matching = new ArrayList<Integer>();
        for (int i = 0; i < names.length; i += 2) {
            if (names[i].equals(wanted) || names[i + 1].equals(wanted)) {
                matching.add(i / 2);
            }
        }
        return matching;
    }

    /// What a reader is told about values that no document has.
    public List<String> notes(List<Part> parts) {
        var notes = new ArrayList<String>();
        for (var part : parts) {
            if (part.clause() instanceof Clause.Value value
                    && matching(value.facet(), value.text()).isEmpty()) {
                String facet = schema.facets().get(value.facet()).name();
                notes.add("Nothing here has the " + facet + " " + QueryParser.quoted(value.text()) + ".");
            }
        }
        return notes;
    }

    // Each value, and its label after it.
    private String[] folded(int facet) {
        if (folded[facet] == null) {
            var all = values.get(facet);
            var names = new String[2 * all.size()];
            for (int i = 0; i < all.size(); i++) {
                names[2 * i] = Analysis.fold(all.get(i));
                names[2 * i + 1] = Analysis.fold(schema.facets().get(facet).label(all.get(i)));
            }
            folded[facet] = names;
        }
        return folded[facet];
    }
}
