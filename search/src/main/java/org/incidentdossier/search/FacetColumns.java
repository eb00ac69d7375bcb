package org.incidentdossier.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.SearchSchema;

/// Writes the shard `f`: the values and days of all documents.
final class FacetColumns {
    private static final Comparator<DayRange> ORDER = (one, other) -> one.from() == other.from()
            ? Integer.compare(one.to(), other.to())
            : Integer.compare(one.from(), other.from());

    private final SearchSchema schema;
    private final FacetValues facetValues;
    private final LeafReader reader;

    FacetColumns(SearchSchema schema, FacetValues facetValues, LeafReader reader) {
        this.schema = schema;
        this.facetValues = facetValues;
        this.reader = reader;
    }

    byte[] write() throws IOException {
        var out = new ByteWriter();
        SchemaWriter.write(schema, out);
        for (int i = 0; i < schema.facets().size(); i++) {
            out.writeTexts(facetValues.values().get(i));
            writeOrdinals(Fields.facet(schema.facets().get(i)), out);
        }
        writeDays(out);
        return out.toByteArray();
    }

    private void writeOrdinals(String field, ByteWriter out) throws IOException {
        var ordinals = DocValues.getSortedSet(reader, field);
        var column = new int[reader.maxDoc()][];
        for (int document = 0; document < column.length; document++) {
            int count = ordinals.advanceExact(document) ? ordinals.docValueCount() : 0;
            column[document] = new int[count];
            for (int i = 0; i < count; i++) {
                column[document][i] = (int) ordinals.nextOrd();
            }
        }
        writeColumn(column, out);
    }

    private void writeDays(ByteWriter out) {
        var all = new TreeSet<>(ORDER);
        facetValues.days().forEach(all::addAll);
        var ranges = List.copyOf(all);
        out.writeNumber(ranges.size());
        ranges.forEach(range -> out.writeInt(range.from()).writeInt(range.to()));
        var column = new int[reader.maxDoc()][];
        for (int document = 0; document < column.length; document++) {
            column[document] = ordinals(facetValues.days().get(document), ranges);
        }
        writeColumn(column, out);
    }

    /// Ascending, each once.
    private static int[] ordinals(List<DayRange> days, List<DayRange> all) {
        var ordinals = new int[days.size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = Collections.binarySearch(all, days.get(i), ORDER);
        }
        return ordinals.length < 2
                ? ordinals
                : Arrays.stream(ordinals).sorted().distinct().toArray();
    }

    /// Counts first, then ordinals: like numbers stand together, which deflates better.
    private static void writeColumn(int[][] ordinals, ByteWriter out) {
        for (var ofDocument : ordinals) {
            out.writeNumber(ofDocument.length);
        }
        for (var ofDocument : ordinals) {
            for (int ordinal : ofDocument) {
                out.writeNumber(ordinal);
            }
        }
    }
}
