package org.incidentdossier.search.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.incidentdossier.search.BrowserSearch;
import org.incidentdossier.search.Lexicons;
import org.incidentdossier.search.LuceneIndex;
import org.incidentdossier.search.LuceneSearcher;
import org.incidentdossier.search.SearchDocument;
import org.incidentdossier.search.SiteFile;
import org.incidentdossier.search.engine.Facet;
import org.incidentdossier.search.engine.SearchSchema;

/// Makes a search for a folder of HTML pages: the files of the search, and the page `search.html` to show it.
public final class HtmlFolder {
    private static final int CHECKED_QUERIES = 560;
    /// What is known of a page: its title, headings and text, the first folder of its path, and its date.
    public static final SearchSchema SCHEMA = SearchSchema.of(
            List.of("headings", "body"), List.of(Facet.of(HtmlPage.SECTION, "Section")), Lexicons.english());

    private HtmlFolder() {}

    /// What was done.
    ///
    /// @param pages      how many pages can be found
    /// @param generation the folder in `search/` that has the index
    /// @param links      symbolic links to pages or folders, by path: none was followed
    public record Report(int pages, String generation, List<String> links) {}

    /// Indexes all pages of a folder, in the order of their paths, and writes `search/` and `search.html` to another,
    /// or to the same one. Addresses lead from there to the pages, so that both stay where they are to each other.
    ///
    /// Pages that ask robots not to index them are left out, and so are pages that show a search. Links are not
    /// followed: one can lead out of the folder, to what is not on the site.
    ///
    /// @throws IOException           if there is no page, or a file cannot be read or written
    /// @throws IllegalStateException if the search would not answer as Lucene does; then nothing is written
    public static Report index(Path folder, Path out) throws IOException {
        var found = documents(folder);
        if (found.isEmpty()) {
            throw new IOException("no page to index in " + folder);
        }
        Files.createDirectories(out);
        var way = way(out, folder);
        var documents = found.stream().map(page -> below(way, page)).toList();
        var index = Files.createTempDirectory("search-index");
        try {
            LuceneIndex.write(documents, SCHEMA, index);
            try (var searcher = LuceneSearcher.open(index)) {
                var search = BrowserSearch.of(searcher);
                var differences = search.differences(CHECKED_QUERIES);
                if (!differences.isEmpty()) {
                    throw new IllegalStateException("the search does not answer as Lucene does: " + differences);
                }
                search.files(file -> write(file, out));
                write(BrowserSearch.page(), out);
                return new Report(documents.size(), search.generation(), links(folder));
            }
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        } finally {
            delete(index);
        }
    }

    /// The pages of a folder, in the order of their paths.
    ///
    /// @throws IOException if a file cannot be read
    public static List<SearchDocument> documents(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(HtmlFolder::isPage)
                    .sorted(Comparator.comparing(page -> path(folder, page)))
                    .gather(Gatherers.mapConcurrent(
                            Runtime.getRuntime().availableProcessors(), page -> document(folder, page)))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    // The address of the folder from where the search is, such as ../pages/.
    private static String way(Path out, Path folder) throws IOException {
        var from = names(out);
        var to = names(folder);
        var shared = 0;
        while (shared < Math.min(from.size(), to.size()) && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - shared)
                + to.stream().skip(shared).map(name -> name + "/").collect(Collectors.joining());
    }

    // As in addresses, from the root of the disk.
    private static List<String> names(Path folder) throws IOException {
        return Stream.of(folder.toRealPath().toUri().getRawPath().split("/"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static SearchDocument below(String way, SearchDocument page) {
        return new SearchDocument(
                page.id(),
                way + page.url(),
                page.title(),
                page.names(),
                page.texts(),
                page.facets(),
                page.days(),
                page.excerpt());
    }

    private static Optional<SearchDocument> document(Path folder, Path page) {
        try {
            return HtmlPage.read(page, path(folder, page)).document();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(page.toString(), unreadable);
        }
    }

    private static List<String> links(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isSymbolicLink)
                    .filter(link -> hasNameOfPage(link) || Files.isDirectory(link))
                    .map(link -> path(folder, link))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && hasNameOfPage(file);
    }

    private static boolean hasNameOfPage(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static String path(Path folder, Path page) {
        return folder.relativize(page).toString().replace('\\', '/');
    }

    private static void write(SiteFile file, Path out) {
        var path = out.resolve(file.path());
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
