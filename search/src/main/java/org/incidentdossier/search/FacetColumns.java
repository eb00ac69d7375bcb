package org.incidentdossier.search;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.SearchSchema;

/// Writes the shard `f`: the values and days of all documents.
final class FacetColumns {
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
        var byDocument = new int[reader.maxDoc()][];
        for (int document = 0; document < byDocument.length; document++) {
            int count = ordinals.advanceExact(document) ? ordinals.docValueCount() : 0;
            byDocument[document] = new int[count];
            for (int i = 0; i < count; i++) {
                byDocument[document][i] = (int) ordinals.nextOrd();
            }
        }
        writeColumn(document -> byDocument[document], out);
    }

    private void writeDays(ByteWriter out) {
        var all = new TreeSet<DayRange>((one, other) -> one.from() == other.from()
                ? Integer.compare(one.to(), other.to())
                : Integer.compare(one.from(), other.from()));
        facetValues.days().forEach(all::addAll);
        var ranges = List.copyOf(all);
        out.writeNumber(ranges.size());
        ranges.forEach(range -> out.writeInt(range.from()).writeInt(range.to()));
        writeColumn(
                document -> facetValues.days().get(document).stream()
                        .mapToInt(ranges::indexOf)
                        .sorted()
                        .distinct()
                        .toArray(),
                out);
    }

    /// Counts first, then ordinals: like numbers stand together, which deflates better.
    private void writeColumn(IntFunction<int[]> ordinals, ByteWriter out) {
        IntStream.range(0, reader.maxDoc()).forEach(document -> out.writeNumber(ordinals.apply(document).length));
        IntStream.range(0, reader.maxDoc())
                .forEach(document -> IntStream.of(ordinals.apply(document)).forEach(out::writeNumber));
    }
}
