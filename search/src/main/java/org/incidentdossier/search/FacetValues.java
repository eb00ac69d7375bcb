package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.incidentdossier.search.engine.DateScale;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.search.engine.FacetTally;
import org.incidentdossier.search.engine.FieldNames;
import org.incidentdossier.search.engine.Filter;
import org.incidentdossier.search.engine.SearchAnswer.FacetCount;
import org.incidentdossier.search.engine.SearchAnswer.FacetCounts;
import org.incidentdossier.search.engine.SearchSchema;
import org.incidentdossier.search.engine.ValueNames;

/// The values of all documents, facet by facet, and their days.
///
/// @param values of each facet, in the order of their code points
/// @param names  of these values, for all threads
/// @param days   of each document
/// @param steps  of each document: the numbers of the steps of the scale in which it has a day
@SuppressWarnings("ArrayRecordComponent") // numbers by the thousand, never compared or changed
record FacetValues(
        SearchSchema schema,
        List<List<String>> values,
        ValueNames names,
        List<List<DayRange>> days,
        DateScale scale,
        int[][] steps) {

    static FacetValues read(SearchSchema schema, LeafReader reader) throws IOException {
        var values = new ArrayList<List<String>>();
        for (var facet : schema.facets()) {
            var ordinals = DocValues.getSortedSet(reader, Fields.facet(facet));
            var texts = new ArrayList<String>();
            for (long ordinal = 0; ordinal < ordinals.getValueCount(); ordinal++) {
                texts.add(ordinals.lookupOrd(ordinal).utf8ToString());
            }
            values.add(List.copyOf(texts));
        }
        var names = new ValueNames(schema, values);
        names.fold();
        var days = readDays(reader);
        var scale = DateScale.of(days.stream().flatMap(List::stream).toList());
        return new FacetValues(schema, values, names, days, scale, steps(scale, days));
    }

    private static int[][] steps(DateScale scale, List<List<DayRange>> days) {
        var steps = new int[days.size()][];
        var met = new int[scale.ranges().size()];
        for (int document = 0; document < steps.length; document++) {
            int count = 0;
            for (int step = 0; step < met.length; step++) {
                if (overlapsAny(scale.ranges().get(step), days.get(document))) {
                    met[count++] = step;
                }
            }
            steps[document] = Arrays.copyOf(met, count);
        }
        return steps;
    }

    private static boolean overlapsAny(DayRange step, List<DayRange> ranges) {
        for (var range : ranges) {
            if (step.overlaps(range)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<DayRange>> readDays(LeafReader reader) throws IOException {
        var days = new ArrayList<List<DayRange>>();
        var source = DocValues.getBinary(reader, Fields.DAYS);
        for (int document = 0; document < reader.maxDoc(); document++) {
            var ranges = new ArrayList<DayRange>();
            if (source.advanceExact(document)) {
                var bytes = source.binaryValue();
                for (int at = bytes.offset; at < bytes.offset + bytes.length; at += 8) {
                    ranges.add(new DayRange(intAt(bytes.bytes, at), intAt(bytes.bytes, at + 4)));
                }
            }
            days.add(List.copyOf(ranges));
        }
        return days;
    }

    private static int intAt(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    List<String> matching(int facet, String text) {
        return names.matching(facet, text).stream().map(values.get(facet)::get).toList();
    }

    /// @param number of a facet, or [Filter#DATES]
    FacetCounts count(int number, BitSet documents, LeafReader reader) throws IOException {
        if (number == Filter.DATES) {
            return countDays(documents);
        }
        var facet = schema.facets().get(number);
        var tally = new int[values.get(number).size()];
        var ordinals = DocValues.getSortedSet(reader, Fields.facet(facet));
        var matches = new BitSetIterator(documents, 0);
        for (int document = matches.nextDoc(); document < reader.maxDoc(); document = matches.nextDoc()) {
            if (ordinals.advanceExact(document)) {
                for (int j = 0; j < ordinals.docValueCount(); j++) {
                    tally[(int) ordinals.nextOrd()]++;
                }
            }
        }
        return new FacetCounts(facet.name(), facet.label(), FacetTally.rank(facet, values.get(number), tally));
    }

    private FacetCounts countDays(BitSet documents) {
        var tally = new int[scale.names().size()];
        var matches = new BitSetIterator(documents, 0);
        for (int document = matches.nextDoc(); document < days.size(); document = matches.nextDoc()) {
            for (int step : steps[document]) {
                tally[step]++;
            }
        }
        var counts = new ArrayList<FacetCount>();
        for (int i = 0; i < tally.length; i++) {
            if (tally[i] > 0) {
                counts.add(new FacetCount(scale.names().get(i), scale.names().get(i), tally[i]));
            }
        }
        return new FacetCounts(FieldNames.DATE, FieldNames.DATE_LABEL, counts);
    }
}
