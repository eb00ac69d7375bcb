package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchAnswer;

/// Asks Lucene and the engine the same queries, and tells where they differ: in documents, order, the bits of a score,
/// counts, excerpts, suggestions or notes.
final class SelfCheck {
    private static final long SEED = 20_260_612;

    /// How many hits are compared, query by query: excerpts cost more than all else.
    private static final List<Integer> LIMITS = List.of(10, 3, 3);

    private SelfCheck() {}

    /// The differences for so many queries of every kind, of which none should be.
    ///
    /// @param shards what the browser would load
    static List<String> differences(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        var all = new SampleQueries(IndexSample.of(searcher), SEED).take(queries);
        int processors = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, processors)
                .parallel()
                .mapToObj(part -> all.subList(queries * part / processors, queries * (part + 1) / processors))
                .flatMap(some -> differences(searcher, shards, some).stream())
                .toList();
    }

    /// With an engine of its own.
    private static List<String> differences(LuceneSearcher searcher, ShardSet shards, List<String> queries) {
        var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
        var differences = new ArrayList<String>();
        for (int i = 0; i < queries.size(); i++) {
            int limit = LIMITS.get(i % LIMITS.size());
            var expected = searcher.search(queries.get(i), limit);
            var found = ask(engine, shards, new Request(queries.get(i), limit, true, false));
            if (!expected.equals(found)) {
                differences.add(difference(expected, found));
            }
        }
        return differences;
    }

    private static String difference(SearchAnswer expected, SearchAnswer found) {
        var lucene = parts(expected);
        var browser = parts(found);
        int at = 0;
        while (at < lucene.size() && at < browser.size() && lucene.get(at).equals(browser.get(at))) {
            at++;
        }
        return expected.query() + "\n  Lucene: " + part(lucene, at) + "\n  engine: " + part(browser, at);
    }

    private static String part(List<Object> parts, int index) {
        return index < parts.size() ? String.valueOf(parts.get(index)) : "nothing";
    }

    private static List<Object> parts(SearchAnswer answer) {
        var parts = new ArrayList<Object>();
        parts.add(answer.total());
        parts.addAll(answer.notes());
        parts.addAll(answer.suggestions());
        parts.addAll(answer.hits());
        parts.addAll(answer.facets());
        return parts;
    }

    /// Supplies what the engine needs until it answers.
    static SearchAnswer ask(Engine engine, ShardSet shards, Request request) {
        while (true) {
            switch (engine.search(request)) {
                case Outcome.Answered(var answer) -> {
                    return answer;
                }
                case Outcome.Needs(var names) -> names.forEach(name -> engine.supply(name, shards.get(name)));
            }
        }
    }
}
