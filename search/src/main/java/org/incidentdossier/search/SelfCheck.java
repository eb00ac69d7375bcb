package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.engine.SearchAnswer;

/// Asks Lucene and the engine the same queries, and tells where they differ: in documents, their order, the bits of a
/// score and the number of hits; of whole answers also in counts, excerpts, suggestions or notes.
final class SelfCheck {
    private static final long SEED = 20_260_612;
    private static final int LIMIT = 10;

    /// Of how many answers one is compared whole, which costs ten times as much; it shares no factor with the number
    /// of kinds, so that each has its turn.
    private static final int WHOLE = 7;

    private SelfCheck() {}

    /// The differences between the whole answers to so many queries of every kind, of which there should be none.
    ///
    /// @param shards what the browser would load
    static List<String> thorough(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        return differences(searcher, shards, new SampleQueries(IndexSample.of(searcher), SEED).take(queries), 1);
    }

    /// The same as cheaply as it can be had: few fuzzy queries, and of most answers the ranking alone.
    static List<String> quick(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        var all = new SampleQueries(IndexSample.of(searcher), SEED).takeCheaply(queries);
        return differences(searcher, shards, all, WHOLE);
    }

    private static List<String> differences(LuceneSearcher searcher, ShardSet shards, List<String> all, int whole) {
        int queries = all.size();
        int processors = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, processors)
                .parallel()
                .mapToObj(part -> {
                    var engine = new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES);
                    return IntStream.range(queries * part / processors, queries * (part + 1) / processors)
                            .mapToObj(i -> i % whole == 0
                                    ? answers(searcher, engine, shards, all.get(i))
                                    : rankings(searcher, engine, shards, all.get(i)))
                            .filter(difference -> !difference.isEmpty())
                            .toList();
                })
                .flatMap(List::stream)
                .toList();
    }

    private static String answers(LuceneSearcher searcher, Engine engine, ShardSet shards, String query) {
        var expected = searcher.search(query, LIMIT);
        var found = ask(engine, shards, new Request(query, LIMIT, true, false));
        return expected.equals(found) ? "" : difference(query, parts(expected), parts(found));
    }

    private static String rankings(LuceneSearcher searcher, Engine engine, ShardSet shards, String query) {
        var expected = searcher.rank(query, LIMIT);
        var request = new Request(query, LIMIT, false, false);
        var found = engine.rank(request);
        while (found instanceof Outcome.Needs(var names)) {
            names.forEach(name -> engine.supply(name, shards.get(name)));
            found = engine.rank(request);
        }
        return expected.equals(found) ? "" : difference(query, List.of(expected), List.of(found));
    }

    private static String difference(String query, List<Object> lucene, List<Object> browser) {
        int at = 0;
        while (at < lucene.size() && at < browser.size() && lucene.get(at).equals(browser.get(at))) {
            at++;
        }
        return query + "\n  Lucene: " + part(lucene, at) + "\n  engine: " + part(browser, at);
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
                case Outcome.Ranked ranked -> throw new IllegalStateException("a ranking for an answer: " + ranked);
            }
        }
    }
}
