package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchAnswer;

/// Asks Lucene and the engine the same queries, and tells where they differ: in documents, order, the bits of a score,
/// counts, excerpts, suggestions or notes.
final class SelfCheck {
    private static final long SEED = 20_260_612;
    private static final int LIMIT = 10;

    private SelfCheck() {}

    /// The differences for so many queries of every kind, of which none should be.
    ///
    /// @param shards what the browser would load
    static List<String> differences(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        var sample = new SampleQueries(IndexSample.of(searcher), SEED);
        var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
        var differences = new ArrayList<String>();
        for (String query : sample.take(queries)) {
            var expected = searcher.search(query, LIMIT);
            var found = ask(engine, shards, new Request(query, LIMIT, true, false));
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
