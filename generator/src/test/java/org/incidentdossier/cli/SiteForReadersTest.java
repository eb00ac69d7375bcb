package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.incidentdossier.search.chromium.Chromium;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dossier that we ship, as its readers meet it: opened from a disk, in a browser, on a phone and on a desk.
final class SiteForReadersTest {
    private static final Path PROJECT = Path.of("..");
    private static final int MOST_BYTES = 60_000;

    /// One page of each kind, the longest of its kind.
    private static final List<String> KINDS = List.of(
            "index.html",
            "articles/index.html",
            "articles/export-ban-and-safety-language.html",
            "actors/index.html",
            "actors/anthropic.html",
            "events/index.html",
            "events/access-suspended.html",
            "questions/index.html",
            "questions/order-received.html",
            "pages/index.html",
            "pages/method.html",
            "timeline.html",
            "matrix.html",
            "network.html",
            "search.html",
            "gaps.html",
            "changes.html",
            "asof/index.html",
            "asof/2026-06-13.html",
            "data/dictionary.html",
            "help/index.html",
            "help/codes.html",
            "help/format.html",
            "help/keeping.html",
            "404.html");

    @TempDir
    static Path folder;

    private static Path site = Path.of("");
    private static @Nullable Chromium started;

    @BeforeAll
    static void build() throws IOException {
        Assumptions.assumeTrue(Files.exists(PROJECT.resolve("content/dossier.yaml")));
        copy(PROJECT.resolve("content"), folder.resolve("project/content"));
        site = folder.resolve("site");
        var run = CommandRun.of("build", "-C", folder.resolve("project").toString(), "--out", site.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    }

    @AfterAll
    static void close() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void weighsAtMostSixtyKilobytesOnEveryPage() throws IOException {
        var heavy = new TreeMap<String, Integer>();
        try (var files = Files.walk(site)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                var weight = weight(file);
                var name = site.relativize(file).toString();
                if (weight > MOST_BYTES && !name.equals("print.html") && !name.startsWith("matrix")) {
                    heavy.put(name, weight);
                }
            }
        }

        assertThat(heavy).isEmpty();
    }

    @Test
    void hasNoViolationThatAxeFindsInTheLightOfAPhone() throws IOException {
        assertThat(violations("light", 390)).isEmpty();
    }

    @Test
    void hasNoViolationThatAxeFindsInTheDarkOfADesk() throws IOException {
        assertThat(violations("dark", 1440)).isEmpty();
    }

    // The whole dossier as one document takes axe minutes; a small one has the same parts.
    @Test
    void hasNoViolationThatAxeFindsInASmallDossierAsOneDocument() throws IOException {
        var small = folder.resolve("small");
        assertThat(CommandRun.of("init", small.toString()).exit()).isEqualTo(Exit.DONE);
        var out = folder.resolve("small-site");
        var run = CommandRun.of("build", "-C", small.toString(), "--out", out.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        look("light", 390);
        browser().open(out.resolve("print.html").toUri().toString());
        browser().value(axe() + ";0");

        assertThat(violations()).isEmpty();
    }

    @Test
    void saysBelowTheSearchBoxWhatIsNotThere() throws IOException {
        look("light", 390);
        open("actors/anthropic.html");
        browser().press("/", "/", 191);
        browser().type("lutnik");
        browser().waitFor("document.querySelector('.top .search-suggestion button').checkVisibility()");
        browser().waitFor("document.querySelector('.top .search-status').getBoundingClientRect().top > 0");
    }

    @Test
    void movesNothingWhenTheAnswerToAQuestionInTheAddressComes() throws IOException {
        look("light", 390);
        browser().open("about:blank#moves");
        browser().open(site.resolve("search.html").toUri() + "?q=jailbreak");
        browser().waitFor("document.querySelector('.search-facets button')");

        var moved = browser()
                .value("new Promise(told => {"
                        + " let all = 0;"
                        + " new PerformanceObserver(list => list.getEntries().forEach(each => { all += each.value; }))"
                        + ".observe({type: 'layout-shift', buffered: true});"
                        + " setTimeout(() => told(all), 300);"
                        + " })")
                .asDouble();

        // What counts as good on the web is 0.1.
        assertThat(moved).isLessThan(0.05);
        assertThat(browser()
                        .value("getComputedStyle(document.querySelector('.results')).minHeight")
                        .asText())
                .isEqualTo("0px");
    }

    @Test
    void fitsTheWidthOfAPhoneATabletAndADesk() throws IOException {
        var wide = new ArrayList<String>();
        for (var width : List.of(390, 820, 1440)) {
            look("light", width);
            for (var page : KINDS) {
                open(page);
                var beyond = browser()
                        .value("document.documentElement.scrollWidth - window.innerWidth")
                        .asInt();
                if (beyond > 0) {
                    wide.add(page + " at " + width + ": " + beyond);
                }
            }
        }

        assertThat(wide).isEmpty();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void drawsAsManyRowsAsItLists() throws IOException {
        for (var page : List.of("timeline.html", "actors/anthropic.html", "network.html")) {
            var parsed = Jsoup.parse(Files.readString(site.resolve(page)));
            if (!page.equals("network.html")) {
                assertThat(parsed.select(".drawing g.line"))
                        .as(page)
                        .hasSameSizeAs(parsed.select(".rows > li"))
                        .isNotEmpty();
            }
            assertThat(parsed.select(".web path.tie")).as(page).hasSameSizeAs(parsed.select(".ties tbody tr"));
        }
    }

    @Test
    void drawsNamesWithinTheirBoxes() throws IOException {
        look("light", 1440);
        for (var page : List.of("network.html", "actors/us-government.html")) {
            open(page);

            assertThat(browser()
                            .values("[...document.querySelectorAll('.web .box')].filter(box =>"
                                    + " box.querySelector('text').getBBox().width"
                                    + " > box.querySelector('rect').getBBox().width).map(box => box.textContent)"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void printsWhatFillsAShape() throws IOException {
        browser().call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        open("timeline.html");
        var adjust = browser()
                .value("getComputedStyle(document.querySelector('.rows .shape')).printColorAdjust")
                .asText();
        browser().call("Emulation.setEmulatedMedia", Map.of("media", ""));

        assertThat(adjust).isEqualTo("exact");
    }

    @Test
    void saysWhoTellsOfATieOnAPhoneToo() throws IOException {
        look("light", 390);
        open("network.html");

        assertThat(browser()
                        .value("document.querySelector('.ties tbody tr').innerText")
                        .asText())
                .isEqualTo("Aidan Gomez\nco-founder\nCohere\naccording to Daniel Perez");
    }

    @Test
    void narrowsTheTimelineToWhatTheAddressSays() throws IOException {
        look("light", 1440);
        open("timeline.html#kind=publication");

        assertThat(browser()
                        .values("[...document.querySelectorAll('.rows > li')].filter(e => !e.hidden)"
                                + ".map(e => e.dataset.kind)"))
                .hasSize(5)
                .containsOnly("publication");
        browser()
                .value("(s => { s.value = ''; s.dispatchEvent(new Event('change', {bubbles: true})) })"
                        + "(document.querySelector('select[name=kind]'))");
        browser()
                .value("(s => { s.value = 'anthropic'; s.dispatchEvent(new Event('change', {bubbles: true})) })"
                        + "(document.querySelector('select[name=actors]'))");
        assertThat(browser().value("location.hash").asText()).isEqualTo("#actors=anthropic");
    }

    @Test
    void previewsWhatALinkLeadsToByKeyboardAndGoesWithEscape() throws IOException {
        look("light", 1440);
        open("questions/order-received.html");
        browser().value("document.querySelector('.crumbs li:last-child a').focus()");
        while (!browser().value("document.activeElement.matches('a.cite')").asBoolean()) {
            browser().press("Tab", "", 9);
        }

        browser().waitFor("!document.querySelector('.preview').hidden");
        assertThat(browser()
                        .value("document.querySelector('.preview').innerText")
                        .asText())
                .contains("Claim", "Crypto Briefing says:", "hedged: “approximately”");
        assertThat(browser()
                        .value("document.activeElement.getAttribute('aria-describedby')")
                        .asText())
                .isEqualTo("x-preview");
        browser().press("Escape", "", 27);
        browser().waitFor("document.querySelector('.preview').hidden");
        assertThat(browser().complaints()).isEmpty();
    }

    private static int weight(Path page) throws IOException {
        var weight = packed(page);
        var parsed = Jsoup.parse(Files.readString(page));
        for (var loaded : parsed.select("script[src], link[rel=stylesheet], img[src]")) {
            var address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            weight += packed(page.resolveSibling(address).normalize());
        }
        return weight;
    }

    private static int packed(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            Files.copy(file, gzip);
        }
        return out.size();
    }

    private static Chromium browser() throws IOException {
        var browser = started;
        if (browser == null) {
            browser = Chromium.start(Chromium.installedOrLeaveOut("the site"), folder.resolve("profile"));
            started = browser;
        }
        return browser;
    }

    private static void look(String scheme, int width) throws IOException {
        browser()
                .call(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser()
                .call(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void open(String page) throws IOException {
        browser().open("about:blank#" + page);
        browser().open(site.resolve(page.replaceFirst("#.*", "")).toUri() + page.replaceFirst("^[^#]*", ""));
    }

    private static String axe() throws IOException {
        try (var in = SiteForReadersTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> violations(String scheme, int width) throws IOException {
        look(scheme, width);
        var axe = axe();
        var found = new ArrayList<String>();
        for (var page : KINDS) {
            open(page);
            browser().value(axe + ";0");
            violations().forEach(each -> found.add(page + ": " + each));
        }
        return found;
    }

    // Style sheets of a disk cannot be read by scripts, so axe is told not to try.
    private static List<String> violations() throws IOException {
        var result = browser()
                .value("axe.run(document, {preload: false, resultTypes: ['violations'],"
                        + " rules: {'target-size': {enabled: true}}})"
                        + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html.slice(0, 200)))");
        var found = new ArrayList<String>();
        for (JsonNode each : result) {
            found.add(each.asText());
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.sorted().toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
