package org.incidentdossier.search.html;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incidentdossier.search.SearchDocument;
import org.incidentdossier.search.engine.DayRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What of a page can be found: its title, its headings, and its text without navigation.
///
/// @param path from the root of the site
record HtmlPage(String path, Document html) {
    /// The facet by which pages are told apart: the first folder of their path.
    static final String SECTION = "section";

    /// What keeps a page out of a search; "none" is short for "noindex, nofollow".
    private static final Set<String> UNWANTED = Set.of("noindex", "none");

    private static final String NO_TEXT = "script, style, noscript, template, form, nav, svg, [hidden]";
    private static final String PAGE_FRAME = "body > header, body > footer";
    private static final String PUBLISHED =
            "meta[property=article:published_time], meta[name=date], meta[name=dcterms.date]";
    private static final int DAY_CHARS = 10;

    /// Of a longer page only the beginning can be shown: a reader loads all of it for one excerpt.
    private static final int MAX_EXCERPT_CHARS = 30_000;

    static HtmlPage read(Path file, String path) throws IOException {
        return new HtmlPage(path, Jsoup.parse(file.toFile(), null));
    }

    Optional<SearchDocument> document() {
        boolean unwanted = html.select("meta[name=robots]").stream()
                .flatMap(robots -> Stream.of(
                        robots.attr("content").toLowerCase(Locale.ROOT).split("[,\\s]+")))
                .anyMatch(UNWANTED::contains);
        if (unwanted || !html.select("[data-search-results]").isEmpty()) {
            return Optional.empty();
        }
        var headings = new ArrayList<String>();
        html.select("h1, h2, h3, h4, h5, h6").forEach(heading -> headings.add(heading.text()));
        html.select(NO_TEXT).remove();
        html.select(PAGE_FRAME).remove();
        String text = text();
        return Optional.of(new SearchDocument(
                path,
                address(),
                title(headings),
                List.of(),
                Map.of("headings", String.join("\n", headings), "body", text),
                section(),
                days(),
                excerpt(text)));
    }

    /// Of every `main`, should there be several; one within another is part of that.
    private String text() {
        var mains = html.select("main").stream()
                .filter(main -> !main.parents().is("main"))
                .map(Element::text)
                .toList();
        return mains.isEmpty() ? html.body().text() : String.join(" ", mains);
    }

    private static String excerpt(String text) {
        int end = text.length() <= MAX_EXCERPT_CHARS ? text.length() : text.lastIndexOf(' ', MAX_EXCERPT_CHARS);
        return text.substring(0, end < 0 ? MAX_EXCERPT_CHARS : end);
    }

    /// The path as an address; `URI` alone would take a colon in the first name for a scheme.
    private String address() {
        try {
            return new URI(null, null, "/" + path, null).getRawPath().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(path, impossible);
        }
    }

    private String title(List<String> headings) {
        if (!html.title().isBlank()) {
            return html.title();
        }
        return headings.isEmpty() ? path : headings.getFirst();
    }

    private Map<String, List<String>> section() {
        int slash = path.indexOf('/');
        return slash < 0 ? Map.of() : Map.of(SECTION, List.of(path.substring(0, slash)));
    }

    private List<DayRange> days() {
        return html.select(PUBLISHED).stream()
                .map(meta -> meta.attr("content"))
                .map(date -> date.length() > DAY_CHARS ? date.substring(0, DAY_CHARS) : date)
                .flatMap(date -> day(date).stream())
                .limit(1)
                .toList();
    }

    private static Optional<DayRange> day(String date) {
        try {
            return Optional.of(DayRange.of(date));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // A date in words: the page is found, only not by date.
        }
    }
}
