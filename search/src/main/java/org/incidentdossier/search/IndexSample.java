package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What queries can be made up from.
///
/// @param filters values and dates as a query writes them
record IndexSample(List<String> texts, List<String> names, List<String> filters, List<String> textFields) {
    private static final int MAX_DOCUMENTS = 600;
    private static final int MAX_VALUES = 50;

    /// How many documents are taken together: they are stored in blocks.
    private static final int NEIGHBOURS = 10;

    static IndexSample of(LuceneSearcher searcher) throws IOException {
        var texts = new ArrayList<String>();
        var names = new ArrayList<String>();
        var shown = searcher.shown();
        int documents = searcher.reader().maxDoc();
        int step = Math.max(1, documents / MAX_DOCUMENTS);
        for (int document = 0; document < documents; document++) {
            if (document / NEIGHBOURS % step == 0) {
                var seen = ShownDocument.of(shown.of(document));
                names.add(seen.title());
                texts.add(seen.title());
                texts.add(seen.text());
            }
        }
        return new IndexSample(
                texts, names, filters(searcher), searcher.schema().textFields());
    }

    private static List<String> filters(LuceneSearcher searcher) {
        var values = searcher.facetValues();
        var filters = new ArrayList<String>();
        for (int i = 0; i < values.values().size(); i++) {
            var facet = searcher.schema().facets().get(i);
            var known = values.values().get(i);
            for (String value : known.subList(0, Math.min(MAX_VALUES, known.size()))) {
                filters.add(facet.name() + ":\"" + value + '"');
                filters.add(facet.name() + ":\"" + facet.label(value) + '"');
            }
        }
        for (String date : values.scale().names()) {
            filters.add("date:" + date);
            filters.add("date:" + date + "..");
            filters.add("date:.." + date);
            filters.add("date:" + date.substring(0, date.startsWith("-") ? 5 : 4));
        }
        return filters;
    }
}
