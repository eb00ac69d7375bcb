package org.incidentdossier.exports.data;

import java.util.List;

/// Rows of text under named columns.
///
/// @param rows each with a cell for each column; an empty cell where a value is unknown
record Table(List<String> columns, List<List<String>> rows) {
    /// @throws IllegalArgumentException if a row has more or fewer cells than there are columns
    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }
}
