package org.incidentdossier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private final LuceneSearcher searcher;
    private final ShardSet shards;
    private final int whole;
    private final Supplier<Engine> engines;

    /// @param whole   of how many answers one is compared whole
    /// @param engines one for each thread
    private SelfCheck(LuceneSearcher searcher, ShardSet shards, int whole, Supplier<Engine> engines) {
        this.searcher = searcher;
        this.shards = shards;
        this.whole = whole;
        this.engines = engines;
    }

    /// The differences between the whole answers to so many queries of every kind, of which there should be none. The
    /// engine is given a shard when it asks for it.
    ///
    /// @param shards what the browser would load
    static List<String> thorough(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        var all = new SampleQueries(IndexSample.of(searcher), SEED).take(queries);
        return new SelfCheck(searcher, shards, 1, () -> new Engine(shards.get("core"), Engine.USUAL_MAX_BYTES))
                .differences(all);
    }

    /// The same as cheaply as it can be had: few fuzzy queries, of most answers the ranking alone, and all shards given
    /// beforehand, since an engine that lacks one begins anew when it has it. What few queries do not come upon is
    /// found by comparing all terms.
    static List<String> quick(LuceneSearcher searcher, ShardSet shards, int queries) throws IOException {
        var terms = ForkJoinPool.commonPool().submit(() -> TermsCheck.differences(searcher, shards));
        var all = new SampleQueries(IndexSample.of(searcher), SEED).takeCheaply(queries);
        var differences = new SelfCheck(searcher, shards, WHOLE, () -> {
                    var engine = new Engine(shards.get("core"), Integer.MAX_VALUE);
                    shards.byName().forEach(engine::supply);
                    return engine;
                })
                .differences(all);
        return Stream.concat(terms.join().stream(), differences.stream()).toList();
    }

    private List<String> differences(List<String> all) {
        int queries = all.size();
        int processors = Runtime.getRuntime().availableProcessors();
        return IntStream.range(0, processors)
                .parallel()
                .mapToObj(part -> differences(all, queries * part / processors, queries * (part + 1) / processors))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> differences(List<String> all, int start, int end) {
        var engine = engines.get();
        var differences = new ArrayList<String>();
        for (int i = start; i < end; i++) {
            String difference = i % whole == 0 ? answers(engine, all.get(i)) : rankings(engine, all.get(i));
            if (!difference.isEmpty()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private String answers(Engine engine, String query) {
        var expected = searcher.search(query, LIMIT);
        var found = ask(engine, shards, new Request(query, LIMIT, true, false));
        return expected.equals(found) ? "" : difference(query, parts(expected), parts(found));
    }

    private String rankings(Engine engine, String query) {
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
