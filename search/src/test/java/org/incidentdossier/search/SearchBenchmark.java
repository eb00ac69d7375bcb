package org.incidentdossier.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.incidentdossier.search.engine.Engine;
import org.incidentdossier.search.engine.Outcome;
import org.incidentdossier.search.engine.Request;
import org.incidentdossier.search.html.HtmlFolder;

/// Measures what a first search costs a reader: `mvn -q -pl search test-compile exec:exec@benchmark -Dpages=10000`, or
/// with a folder of HTML pages in place of the number.
///
/// A number is that of pages made up from a vocabulary with the frequencies of English, see [ZipfCorpus]. Queries are
/// drawn from running text, hence often very frequent words. Bytes are those of files packed by gzip at its best, as a
/// host sends them, and everything counts: page, styles, loader, engine, shards.
final class SearchBenchmark {
    private static final int QUERIES = 200;
    private static final int CHECKED = 560;
    private static final Set<String> FIRST = Set.of("search.html", "search/search.js", "search/search.css");

    private final Map<String, Integer> packed = new TreeMap<>();
    private final Map<String, byte[]> shards;

    private SearchBenchmark(BrowserSearch search, List<SiteFile> files, ShardSet shards) throws IOException {
        this.shards = shards.byName();
        for (var file : files) {
            packed.put(file.path().replace("search/" + search.generation() + "/", ""), gzipped(file.bytes()));
        }
        packed.put("search.html", gzipped(BrowserSearch.page().bytes()));
    }

    public static void main(String... args) throws Exception {
        boolean isMadeUp = args[0].chars().allMatch(Character::isDigit);
        var documents = isMadeUp
                ? new ZipfCorpus(Integer.parseInt(args[0]), 5).documents()
                : HtmlFolder.documents(Path.of(args[0]));
        var folder = Files.createTempDirectory("search-benchmark");
        long begun = System.nanoTime();
        LuceneIndex.write(documents, isMadeUp ? ZipfCorpus.SCHEMA : HtmlFolder.SCHEMA, folder);
        long indexed = System.nanoTime();
        try (var searcher = LuceneSearcher.open(folder)) {
            var search = BrowserSearch.of(searcher);
            var files = Collections.synchronizedList(new ArrayList<SiteFile>());
            search.files(files::add);
            long exported = System.nanoTime();
            int differences = search.differences(CHECKED).size();
            long checked = System.nanoTime();
            print("pages", documents.size());
            print("Lucene index, ms", (indexed - begun) / 1_000_000.0);
            print("export, ms", (exported - indexed) / 1_000_000.0);
            print("check, ms", (checked - exported) / 1_000_000.0);
            print("differences", differences);
            print("files", files.size());
            print("bytes on disk", size(files));
            var benchmark = new SearchBenchmark(search, files, ShardExport.of(searcher));
            benchmark.printParts();
            benchmark.printQueries(new RunningText(documents, 5));
        }
    }

    private static double size(List<SiteFile> files) {
        return files.stream().mapToDouble(file -> file.bytes().length).sum();
    }

    private void printQueries(RunningText text) {
        printQueries("one word", text.take(QUERIES, 1));
        printQueries("two words", text.take(QUERIES, 2));
        printQueries(
                "exact phrase",
                text.take(QUERIES, 2).stream().map(query -> '"' + query + '"').toList());
        printQueries(
                "prefix",
                text.take(QUERIES, 1).stream().map(SearchBenchmark::prefix).toList());
        printQueries(
                "fuzzy",
                text.take(QUERIES, 1).stream().map(query -> query + "~").toList());
    }

    private static String prefix(String word) {
        return word.substring(0, Math.min(3, word.length())) + "*";
    }

    private void printParts() {
        for (String name : List.of(
                "search.html", "search/search.js", "search/search.css", "engine.js", "core.js", "n.js", "f.js")) {
            print("  gzip " + name, packed.getOrDefault(name, 0));
        }
    }

    /// Each query on a visit of its own; then all of them again, with the shards there.
    private void printQueries(String kind, List<String> queries) {
        double list = 0;
        double excerpts = 0;
        for (String query : queries) {
            var loaded = new LinkedHashSet<String>(FIRST);
            loaded.addAll(List.of("engine.js", "core.js", "n.js"));
            var engine = engine();
            while (engine.rank(new Request(query, 10, false, false)) instanceof Outcome.Needs(var names)) {
                supply(engine, names, loaded);
            }
            list += bytes(loaded);
            while (engine.search(new Request(query, 10, false, false)) instanceof Outcome.Needs(var names)) {
                supply(engine, names, loaded);
            }
            excerpts += bytes(loaded);
        }
        print(kind + ": mean kB to the ranked list", list / queries.size() / 1000);
        print(kind + ": mean kB with ten excerpts", excerpts / queries.size() / 1000);
        printTimes(kind, queries);
    }

    private void printTimes(String kind, List<String> queries) {
        var engine = engine();
        var nanos = new long[queries.size()];
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < nanos.length; i++) {
                var request = new Request(queries.get(i), 10, false, false);
                while (engine.rank(request) instanceof Outcome.Needs(var names)) {
                    supply(engine, names, new LinkedHashSet<>());
                }
                long begun = System.nanoTime();
                engine.rank(request);
                nanos[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        print(kind + ": median ms on this JVM", nanos[nanos.length / 2] / 1e6);
        print(kind + ": 95th percentile ms", nanos[nanos.length * 95 / 100] / 1e6);
    }

    private Engine engine() {
        var engine = new Engine(shard("core"), Engine.USUAL_MAX_BYTES);
        engine.supply("n", shard("n"));
        return engine;
    }

    private void supply(Engine engine, List<String> names, Set<String> loaded) {
        for (String name : names) {
            engine.supply(name, shard(name));
            loaded.add(name + ".js");
        }
    }

    private byte[] shard(String name) {
        return shards.getOrDefault(name, new byte[0]);
    }

    private double bytes(Set<String> names) {
        return names.stream().mapToInt(name -> packed.getOrDefault(name, 0)).sum();
    }

    private static int gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static void print(String what, double number) {
        String text = number == Math.rint(number) ? "%.0f".formatted(number) : "%.2f".formatted(number);
        System.out.writeBytes((what + ": " + text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
