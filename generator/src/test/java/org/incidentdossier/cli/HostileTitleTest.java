package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incidentdossier.search.chromium.Chromium;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/// A dossier in which everything is called by a title that tries to leave its place, looked at in every output.
final class HostileTitleTest {
    private static final String TITLE = "</script><script>alert(1)</script>\"'>]]>${7*7}&";
    private static final String YAML = "\"</script><script>alert(1)</script>\\\"'>]]>${7*7}&\"";
    private static final String BASE = "https://example.org/dossier/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path project;

    private static Path site = Path.of("");
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        write("dossier.yaml", """
                id: hostile
                title: %s
                summary: %s
                language: en
                timezone: America/New_York
                year: 2026
                year-basis: It is printed nowhere.
                version: 0.1.0
                base-url: %s
                publisher: %s
                editors: [%s]
                """.formatted(YAML, YAML, BASE, YAML, YAML));
        write("articles/report.md", """
                ---
                type: article
                title: %1$s
                headline: %1$s
                outlet: paper
                authors: [%1$s]
                published: 2026-06-12
                published-basis: printed
                kind: news
                derived-from: [{work: %1$s}]
                claims:
                  - id: cause
                    question: why
                    answer: {value: %1$s}
                    says: %1$s
                    speaker: {unnamed: %1$s}
                    via: [{unnamed: %1$s}]
                    about: [paper]
                ---
                %2$s
                """.formatted(YAML, TITLE.replace("[", "\\[")));
        write("actors/paper.md", """
                ---
                type: actor
                name: %1$s
                kind: publication
                aliases: [%1$s]
                relations: [{type: office, role: %1$s, of: other, claims: [report#cause]}]
                ---
                """.formatted(YAML));
        write("actors/other.md", "---\ntype: actor\nname: The other\nkind: company\n---\n");
        write("events/outage.md", """
                ---
                type: event
                title: %1$s
                when: 2026-06-12
                actors: {victim: [paper]}
                claims: [report#cause]
                ---
                """.formatted(YAML));
        write("questions/why.md", """
                ---
                type: question
                title: %1$s
                kind: name
                ---
                """.formatted(YAML));
        write("pages/about.md", "---\ntype: page\ntitle: %s\n---\nText.\n".formatted(YAML));
        site = project.resolve("target/site");
        var run = CommandRun.of("build", "-C", project.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        try (var files = Files.walk(site)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                PAGES.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
    }

    private static void write(String path, String text) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    @Test
    void staysTextOnEveryPage() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("head > title").text()).as(path).contains(TITLE);
            assertThat(page.text()).as(path).doesNotContain("49&");
        });
        for (var path : List.of("articles/report", "actors/paper", "events/outage", "questions/why", "pages/about")) {
            assertThat(page(path).select("h1").text()).as(path).contains(TITLE);
        }
    }

    @Test
    void staysAValueInTheMetadataOfPages() throws IOException {
        for (var path : List.of("index", "articles/report", "actors/paper", "events/outage")) {
            var scripts = page(path).select("script[type=application/ld+json]");

            assertThat(scripts).as(path).isNotEmpty();
            for (var script : scripts) {
                assertThat(texts(JSON.readTree(script.data()))).as(path).contains(TITLE);
            }
        }
        var report = page("articles/report").select("meta[property=og:title]");
        assertThat(report.stream().map(HostileTitleTest::content)).containsExactly(TITLE);
    }

    @Test
    void staysAValueInFeedsAndSitemap() throws Exception {
        for (var feed : List.of("feed.xml", "actors/paper.xml")) {
            assertThat(xml(feed, "title")).as(feed).isNotEmpty().allMatch(title -> title.contains(TITLE));
        }
        assertThat(xml("sitemap.xml", "loc")).isNotEmpty().allMatch(address -> address.startsWith(BASE));
    }

    @Test
    void staysAValueInJson() throws IOException {
        assertThat(texts(JSON.readTree(site.resolve("ro-crate-metadata.json").toFile())))
                .contains(TITLE);
        var dossier = JSON.readTree(site.resolve("data/dossier.json").toFile());
        for (var place : List.of(
                "/dossier/title",
                "/articles/0/title",
                "/articles/0/headline",
                "/actors/1/name",
                "/actors/1/aliases/0",
                "/events/0/title",
                "/questions/0/title",
                "/pages/0/title",
                "/claims/0/says")) {
            assertThat(dossier.at(place).asText()).as(place).isEqualTo(TITLE);
        }
    }

    @Test
    void staysOneCellInTables() throws IOException {
        var cell = "\"" + TITLE.replace("\"", "\"\"") + "\"";

        for (var table : List.of("articles", "actors", "events", "questions", "claims")) {
            assertThat(Files.readString(site.resolve("data/" + table + ".csv"))).contains(cell);
        }
    }

    @Test
    void staysATitleInCitations() throws Exception {
        for (var key : List.of("dossier", "report", "report.cause", "outage")) {
            var csl = JSON.readTree(site.resolve("cite/" + key + ".csl.json").toFile());
            var bibtex = new BibTeXConverter();
            var ris = new RISConverter();
            try (var bib = Files.newInputStream(site.resolve("cite/" + key + ".bib"));
                    var lines = Files.newInputStream(site.resolve("cite/" + key + ".ris"))) {
                var fromBibtex = bibtex.toItemData(bibtex.loadDatabase(bib)).values();
                var fromRis = ris.toItemData(ris.loadLibrary(lines)).values();

                assertThat(texts(csl)).as(key).anyMatch(text -> text.contains(TITLE));
                // TeX prints an apostrophe as the closing quotation mark that it is.
                assertThat(fromBibtex).allMatch(item -> item.getTitle().contains(TITLE.replace('\'', '\u2019')));
                assertThat(fromRis).allMatch(item -> item.getTitle().contains(TITLE));
            }
        }
    }

    @Test
    void staysALineInTheBundle() throws IOException {
        assertThat(CommandRun.of("bundle", "-C", project.toString()).exit()).isEqualTo(Exit.DONE);
        var zip = project.resolve("target/hostile-0.1.0.zip");
        assertThat(CommandRun.of("verify", zip.toString()).exit()).isEqualTo(Exit.DONE);

        try (var bundle = FileSystems.newFileSystem(zip)) {
            var top = bundle.getPath("hostile-0.1.0");
            var lines = Files.readString(top.resolve("bag-info.txt")).replaceAll("\r?\n[ \t]+", " ");
            assertThat(lines.lines()).allMatch(line -> line.matches("[A-Z][A-Za-z-]*: \\S.*"));
            assertThat(lines).contains(TITLE);
            var start = Jsoup.parse(Files.readString(top.resolve("START-HERE.html")));
            assertThat(start.select("script")).isEmpty();
            assertThat(start.text()).contains(TITLE);
        }
    }

    @Test
    void isFoundAndShownAsTextByLucene() throws IOException {
        var run = CommandRun.of("search", "alert", "--format", "json", "-C", project.toString());

        assertThat(JSON.readTree(run.out()).at("/hits"))
                .isNotEmpty()
                .allMatch(hit -> hit.get("title").asText().contains(TITLE));
    }

    @Test
    void isFoundAndShownAsTextInABrowser(@TempDir Path profile) throws IOException {
        try (var browser = Chromium.start(Chromium.installedOrLeaveOut("a hostile title"), profile)) {
            for (var path : PAGES.keySet()) {
                // With a base URL, it is made for its host.
                if (path.equals("404.html")) {
                    continue;
                }
                browser.open(site.resolve(path).toUri().toString());
                assertThat(browser.complaints()).as(path).isEmpty();
            }
            var query = URLEncoder.encode(TITLE + " alert", StandardCharsets.UTF_8);
            browser.open(site.resolve("search.html").toUri() + "?q=" + query);
            browser.waitFor("document.querySelector('main').innerText.includes('alert(1)')");

            assertThat(browser.value("document.querySelector('main').innerText").asText())
                    .contains(TITLE);
            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.takeRequests()).allMatch(address -> address.startsWith("file:"));
        }
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path + ".html"), path);
    }

    private static String content(Element meta) {
        return meta.attr("content");
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(texts(child)));
        return texts;
    }

    private static List<String> xml(String path, String element) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList found =
                factory.newDocumentBuilder().parse(site.resolve(path).toFile()).getElementsByTagNameNS("*", element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
