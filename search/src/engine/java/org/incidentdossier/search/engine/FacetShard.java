package org.incidentdossier.search.engine;

import java.util.ArrayList;
import java.util.List;

/// The values of all documents, facet by facet, and their days.
///
/// @param schema with the labels of all values
/// @param values of each facet, in the order of their code points
/// @param names  of these values
/// @param byFacet which value each document has
/// @param days   all that there are
/// @param scale  of these days
record FacetShard(
        SearchSchema schema,
        List<List<String>> values,
        ValueNames names,
        List<Column> byFacet,
        List<DayRange> days,
        Column byDays,
        DateScale scale) {

    /// Which of some values each document has.
    ///
    /// @param starts   by document, where its values begin in the list; one more than there are documents
    /// @param ordinals the numbers of values
    @SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
    record Column(int[] starts, int[] ordinals) {
        /// Which documents have any of them.
        boolean[] documents(boolean[] wanted) {
            var documents = new boolean[starts.length - 1];
            for (int i = 0; i < documents.length; i++) {
                documents[i] = hasAny(i, wanted);
            }
            return documents;
        }

        boolean hasAny(int document, boolean[] wanted) {
            for (int i = starts[document]; i < starts[document + 1]; i++) {
                if (wanted[ordinals[i]]) {
                    return true;
                }
            }
            return false;
        }
    }

    static FacetShard read(ByteReader in, int documents) {
        var schema = SchemaReader.read(in);
        var values = new ArrayList<List<String>>();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < schema.facets().size(); i++) {
            values.add(SchemaReader.readTexts(in));
            columns.add(readColumn(in, documents));
        }
        var days = new ArrayList<DayRange>();
        int count = in.readNumber();
        for (int i = 0; i < count; i++) {
            int from = in.readInt();
            days.add(new DayRange(from, in.readInt()));
        }
        var names = new ValueNames(schema, values);
        return new FacetShard(schema, values, names, columns, days, readColumn(in, documents), DateScale.of(days));
    }

    private static Column readColumn(ByteReader in, int documents) {
        var starts = new int[in.checkedCount(documents) + 1];
        for (int i = 0; i < documents; i++) {
            starts[i + 1] = starts[i] + in.readNumber();
        }
        var ordinals = new int[in.checkedCount(starts[documents])];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = in.readNumber();
        }
        return new Column(starts, ordinals);
    }
}
