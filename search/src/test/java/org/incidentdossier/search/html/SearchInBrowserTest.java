package org.incidentdossier.search.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.search.LuceneIndex;
import org.incidentdossier.search.LuceneSearcher;
import org.incidentdossier.search.chromium.Chromium;
import org.incidentdossier.search.chromium.SubPathHost;
import org.incidentdossier.search.engine.SearchAnswer.Hit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader's browser, on a host below a sub-path and from a disk.
final class SearchInBrowserTest {
    private static final List<String> QUERIES = List.of(
            "minister",
            "us",
            "United States",
            "minister order wheel",
            "\"the order\"",
            "\"order the mill\"~4",
            "\"the order the\"~5",
            "+minister -wheel export",
            "expo*",
            "compani* statement",
            "minster~",
            "ministre wheell",
            "minis-ter Thurs day order",
            "5 p.m. 1,000 author:byron",
            "title:minister",
            "section:notes court",
            "date:2026-06-12..2026-06-14 ban",
            "-section:notes",
            "date:2026-06-12.. section:reports \"of the\"",
            "cafe byron",
            "date:someday \"open",
            "5",
            "a",
            "nothinglikethis");

    @TempDir
    private static Path site;

    @TempDir
    private static Path index;

    @TempDir
    private static Path profile;

    private static LuceneSearcher searcher;
    private static SubPathHost host;
    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        var binary = Chromium.installedOrLeaveOut("the search");
        SampleSite.write(site, 150);
        LuceneIndex.write(HtmlFolder.documents(site), HtmlFolder.SCHEMA, index);
        searcher = LuceneSearcher.open(index);
        assertThat(HtmlFolder.index(site, site).pages()).isEqualTo(150);
        host = new SubPathHost(site);
        browser = Chromium.start(binary, profile);
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
            host.close();
            searcher.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.takeRequests();
    }

    @AfterEach
    void hearsNoComplaint() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void findsWhatLuceneFindsOnAHost() {
        findsWhatLuceneFinds(host.url());
    }

    @Test
    void findsWhatLuceneFindsFromADisk() {
        findsWhatLuceneFinds(disk());
    }

    private static void findsWhatLuceneFinds(String root) {
        for (String query : QUERIES) {
            browser.open(root + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            var expected = searcher.search(query, 10);
            browser.waitFor("document.querySelector('.search-status').textContent.includes('for \u201c')");
            if (expected.total() > 0) {
                browser.waitFor("document.querySelector('.search-facets section')");
            }

            assertThat(browser.values("[...document.querySelectorAll('.search-hits .search-address')]"
                            + ".map(address => address.textContent)"))
                    .as(query)
                    .containsExactlyElementsOf(
                            expected.hits().stream().map(Hit::url).toList());
            assertThat(browser.value("document.querySelector('.search-status').textContent")
                            .asText())
                    .startsWith(expected.total() == 0 ? "Nothing" : expected.total() + " result");
            assertThat(browser.values("[...document.querySelectorAll('.search-note')].map(note => note.textContent)"))
                    .isEqualTo(expected.notes());
        }
        assertThat(browser.takeRequests())
                .allSatisfy(url -> assertThat(url).startsWith(url.startsWith("data:") ? "data:," : root));
    }

    @Test
    void offersWordsThatBeginLikeOneThatIsNotThere() {
        browser.open(disk() + "search.html?q=mini");
        browser.waitFor("document.querySelector('.search-suggestion button')");
        assertThat(browser.value("document.querySelector('.search-notes').textContent")
                        .asText())
                .endsWith("Words that begin so: mini*");

        browser.value("document.querySelector('.search-suggestion button').click()");
        browser.waitFor("document.querySelector('.search-hits a')");
        assertThat(browser.value("document.querySelector('.search-status').textContent")
                        .asText())
                .isEqualTo(searcher.search("mini*", 10).total() + " results for \u201cmini*\u201d");
    }

    @Test
    void loadsNothingBeforeSomebodySearches() {
        browser.open(host.url() + "notes/page-0.html");
        assertThat(browser.takeRequests())
                .filteredOn(url -> !url.startsWith("data:"))
                .containsExactlyInAnyOrder(host.url() + "notes/page-0.html", host.url() + "search/search.js");

        browser.press("/", "/", 191);
        browser.waitFor("self.dossierSearchEngine");
        assertThat(browser.takeRequests()).anyMatch(url -> url.endsWith("/core.js"));
    }

    @Test
    void followsAHitByKeyboardAndMarksTheWordsThere() {
        browser.open(disk() + "notes/page-0.html");
        browser.press("/", "/", 191);
        browser.type("minister expo");
        browser.waitFor("document.querySelectorAll('[role=option]').length > 0");
        var first = searcher.search("minister expo*", 8).hits().getFirst();
        browser.press("ArrowDown", "", 40);

        assertThat(browser.value(
                                "document.getElementById(document.querySelector('[role=combobox]')"
                                        + ".getAttribute('aria-activedescendant')).querySelector('.search-address').textContent")
                        .asText())
                .isEqualTo(first.url());

        browser.press("Enter", "\r", 13);
        browser.waitFor("location.href.includes('" + first.url() + "?mark=')");
        browser.waitFor("document.querySelectorAll('main mark').length > 0");
        assertThat(browser.values("[...document.querySelectorAll('main mark')].map(mark => mark.textContent)"))
                .allMatch(word -> word.equals("minister") || word.equals("export"));
    }

    @Test
    void closesTheListOnEscapeAndOpensThePageOfTheSearchOnEnter() {
        browser.open(host.url() + "notes/page-0.html");
        browser.press("/", "/", 191);
        browser.type("wheel");
        browser.waitFor("document.querySelector('[role=combobox]').getAttribute('aria-expanded') === 'true'");
        browser.press("Escape", "", 27);
        browser.waitFor("document.querySelector('[role=combobox]').getAttribute('aria-expanded') === 'false'");
        browser.press("Enter", "\r", 13);
        browser.waitFor("location.href.endsWith('search.html?q=wheel')");
        browser.waitFor("document.querySelectorAll('.search-hits li').length === 10");
    }

    @Test
    void suggestsAndFiltersAndKeepsTheQueryInTheAddress() {
        browser.open(host.url() + "search.html?q=ministr");
        browser.waitFor("document.querySelector('.search-suggestion button').textContent === 'minister'");
        browser.value("document.querySelector('.search-suggestion button').click()");
        browser.waitFor("location.search === '?q=minister'");
        browser.waitFor("document.querySelector('[aria-label=Section] button')");
        int notes = searcher.search("minister section:notes", 10).total();
        browser.value("[...document.querySelectorAll('[aria-label=Section] button')]"
                + ".find(button => button.textContent === 'notes " + notes + "').click()");
        browser.waitFor("location.search === '?q=section%3Anotes+minister'");
        browser.waitFor("document.querySelector('.search-status').textContent.startsWith('" + notes + " result')");
        browser.waitFor("document.querySelector('[aria-label=Section] [aria-pressed=true]')");
    }

    @Test
    void keepsABeginningOneWhenMoreIsShownAndWhenItIsNarrowed() {
        browser.open(disk() + "search.html");
        browser.press("/", "/", 191);
        browser.type("mini");
        browser.waitFor("document.querySelectorAll('.search-hits li').length === 10");
        browser.value("document.querySelector('.search-more').click()");
        int total = searcher.search("mini*", 10).total();
        browser.waitFor("document.querySelectorAll('.search-hits li').length === " + total);
        browser.waitFor("document.querySelector('[aria-label=Section] button')");

        browser.value("document.querySelector('.search-facets').open = true");
        int notes = searcher.search("mini* section:notes", 10).total();
        browser.value("[...document.querySelectorAll('[aria-label=Section] button')]"
                + ".filter(button => button.textContent === 'notes " + notes + "')"
                + ".forEach(button => { button.focus(); button.click(); })");
        browser.waitFor("document.querySelector('.search-status').textContent.startsWith('" + notes + " result')");
        browser.waitFor("document.activeElement.dataset.clause === 'section:notes'"
                + " && document.activeElement.ariaPressed === 'true'");
    }

    @Test
    void correctsAWordWhereItStandsByItself() {
        browser.open(disk() + "search.html?q=exporting+expor");
        browser.waitFor("document.querySelector('.search-suggestion button')");
        browser.value("document.querySelector('.search-suggestion button').click()");
        browser.waitFor("location.search === '?q=exporting+export'");
    }

    @Test
    void correctsTwoWordsThatAreOne() {
        browser.open(disk() + "search.html?q=order+minis-ter");
        browser.waitFor("document.querySelector('.search-suggestion button')");
        browser.value("document.querySelector('.search-suggestion button').click()");
        browser.waitFor("location.search === '?q=order+minister'");
    }

    @Test
    void neverTurnsTextIntoMarkup() {
        String query = "<img src=x onerror=alert(1)> minister";
        browser.open(host.url() + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        browser.waitFor("document.querySelectorAll('.search-hits li').length > 0");

        assertThat(browser.value("document.querySelectorAll('img').length").asInt())
                .isZero();
        assertThat(browser.value("document.querySelector('.search-status').textContent")
                        .asText())
                .contains("<img src=x");
    }

    @Test
    void namesAFileThatIsDamaged(@TempDir Path copy) throws IOException {
        SampleSite.write(copy, 150);
        HtmlFolder.index(copy, copy);
        var norms = file(copy, "n.js");
        var script = Files.readString(norms);
        int at = script.length() - 12;
        Files.writeString(
                norms, script.substring(0, at) + (script.charAt(at) == 'A' ? 'B' : 'A') + script.substring(at + 1));

        browser.open(copy.toUri().toString().replaceFirst("^file:/+", "file:///") + "search.html?q=minister");
        browser.waitFor("document.querySelector('.search-status').textContent !== ''");

        assertThat(browser.value("document.querySelector('.search-status').textContent")
                        .asText())
                .isEqualTo("The search cannot read n.js, which is damaged. The lists of this site work without it.");
    }

    private static Path file(Path folder, String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static String disk() {
        // As browsers write it; Java leaves out the empty host.
        return site.toUri().toString().replaceFirst("^file:/+", "file:///");
    }
}
