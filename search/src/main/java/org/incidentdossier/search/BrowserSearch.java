package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The search that runs in a reader's browser: the files that a site has to have, made from a Lucene index.
///
/// `search/search.js` is what pages load; it alone names the generation, the folder in which everything else is, and
/// which changes its name when anything in it changes. A host may keep a generation for ever.
public final class BrowserSearch {
    private static final String FOLDER = "search/";
    private static final String GENERATION = "@generation@";

    /// How many files one thread makes, one after the other.
    private static final int FILES_AT_ONCE = 64;

    private static final String ENGINE = "engine";

    private final LuceneSearcher searcher;
    private final ShardSet shards;
    private final byte[] engine = resource("engine.js");
    private final Map<String, byte[]> digests;
    private final String generation;

    private BrowserSearch(LuceneSearcher searcher, ShardSet shards) {
        this.searcher = searcher;
        this.shards = shards;
        digests = digests();
        generation = Generation.of(digests);
    }

    /// Takes files, from several threads at once.
    public interface Sink {
        /// @param file is not changed afterwards
        void take(SiteFile file);

        /// Whether it has what a file would hold from another search of the same software, and has put it there.
        ///
        /// @param name   of the file within its generation
        /// @param digest in any generation a file of the same name and digest holds the same bytes
        default boolean has(String path, String name, byte[] digest) {
            return false;
        }
    }

    /// Copies the index of a searcher, which has to stay open for [#differences].
    ///
    /// @throws IOException if the index cannot be read
    public static BrowserSearch of(LuceneSearcher searcher) throws IOException {
        return new BrowserSearch(searcher, ShardExport.of(searcher));
    }

    /// The name of the folder in `search/` that has all but the loader and the styles: another one as soon as anything
    /// in it is different.
    public String generation() {
        return generation;
    }

    /// Hands over all that a site has to have of a search: the same files for the same index.
    public void files(Sink sink) {
        sink.take(new SiteFile(FOLDER + "search.js", loader(generation)));
        sink.take(new SiteFile(FOLDER + "search.css", styles()));
        var files = List.copyOf(digests.entrySet());
        IntStream.iterate(0, start -> start < files.size(), start -> start + FILES_AT_ONCE)
                .mapToObj(start -> files.subList(start, Math.min(files.size(), start + FILES_AT_ONCE)))
                .toList()
                .parallelStream()
                .forEach(some -> offer(some, sink));
    }

    private void offer(List<Map.Entry<String, byte[]>> files, Sink sink) {
        try (var writer = new ScriptWriter()) {
            for (var file : files) {
                String name = file.getKey();
                String path = FOLDER + generation + "/" + name + ".js";
                if (!sink.has(path, name, file.getValue())) {
                    sink.take(new SiteFile(path, name.equals(ENGINE) ? engine : writer.write(name, shards.get(name))));
                }
            }
        }
    }

    private Map<String, byte[]> digests() {
        var sha256 = Generation.sha256();
        var digests = new LinkedHashMap<String, byte[]>();
        digests.put(ENGINE, sha256.digest(engine));
        shards.byName().forEach((name, shard) -> digests.put(name, sha256.digest(shard)));
        return digests;
    }

    /// `search.html`, a page that shows the search, for sites that have none of their own.
    public static SiteFile page() {
        return new SiteFile("search.html", resource("search.html"));
    }

    /// Compares all terms of the exported copy with Lucene's, with all places in which they are, asks both so many
    /// made-up queries of every kind, always the same ones, and tells where they differ: in the ranking of all, and
    /// in all that a reader sees of every seventh.
    ///
    /// A site with a difference must not be published.
    ///
    /// @throws IOException if the index cannot be read
    public List<String> differences(int queries) throws IOException {
        return SelfCheck.quick(searcher, shards, queries);
    }

    /// Without its comments and indentation, which are a fifth of it; no line of it is within a text.
    private static byte[] loader(String generation) {
        return new String(resource("search.js"), StandardCharsets.UTF_8)
                .replace(GENERATION, generation)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Without its comment.
    private static byte[] styles() {
        String text = new String(resource("search.css"), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("*/") + 3).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = BrowserSearch.class.getResourceAsStream("browser/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource browser/" + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
