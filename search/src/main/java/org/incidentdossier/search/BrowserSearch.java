package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The search that runs in a reader's browser: the files that a site has to have, made from a Lucene index.
///
/// `search/search.js` is what pages load; it alone names the generation, the folder in which everything else is, and
/// which changes its name when anything in it changes. A host may keep a generation for ever.
public final class BrowserSearch {
    private static final String FOLDER = "search/";
    private static final String GENERATION = "@generation@";

    /// How many shards one thread makes scripts of, one after the other.
    private static final int SHARDS_AT_ONCE = 64;

    private final LuceneSearcher searcher;
    private final ShardSet shards;

    private BrowserSearch(LuceneSearcher searcher, ShardSet shards) {
        this.searcher = searcher;
        this.shards = shards;
    }

    /// What a site has to have of a search.
    ///
    /// @param generation the name of the folder in `search/`
    /// @param all        the same ones for the same index
    public record Files(String generation, List<SiteFile> all) {}

    /// Makes all files; who keeps them keeps them in memory.
    public Files files() {
        var parts = new ArrayList<SiteFile>();
        parts.add(new SiteFile("engine.js", resource("engine.js")));
        parts.addAll(scripts());
        var generation = Generation.of(parts);
        var all = new ArrayList<SiteFile>();
        all.add(new SiteFile(FOLDER + "search.js", loader(generation)));
        all.add(new SiteFile(FOLDER + "search.css", styles()));
        parts.forEach(part -> all.add(new SiteFile(FOLDER + generation + "/" + part.path(), part.bytes())));
        return new Files(generation, List.copyOf(all));
    }

    private List<SiteFile> scripts() {
        var names = List.copyOf(shards.byName().keySet());
        return IntStream.iterate(0, start -> start < names.size(), start -> start + SHARDS_AT_ONCE)
                .mapToObj(start -> names.subList(start, Math.min(names.size(), start + SHARDS_AT_ONCE)))
                .toList()
                .parallelStream()
                .flatMap(some -> scripts(some).stream())
                .toList();
    }

    private List<SiteFile> scripts(List<String> names) {
        try (var writer = new ScriptWriter()) {
            return names.stream()
                    .map(name -> new SiteFile(name + ".js", writer.write(name, shards.get(name))))
                    .toList();
        }
    }

    /// Copies the index of a searcher, which has to stay open for [#differences].
    ///
    /// @throws IOException if the index cannot be read
    public static BrowserSearch of(LuceneSearcher searcher) throws IOException {
        return new BrowserSearch(searcher, ShardExport.of(searcher));
    }

    /// `search.html`, a page that shows the search, for sites that have none of their own.
    public static SiteFile page() {
        return new SiteFile("search.html", resource("search.html"));
    }

    /// Asks Lucene and the exported copy so many made-up queries of every kind, always the same ones, and tells where
    /// the answers differ: in the ranking of all, and in all that a reader sees of every seventh.
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
