package org.incidentdossier.exports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.site.SitePath;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// What we write is read here by rome.
final class FeedsTest {
    private static final String BASE = "https://example.org/cut/";

    @Test
    void makesAFeedForTheDossierAndForEachActor() {
        assertThat(files(Sample.dossier(), List.of()).keySet())
                .containsExactly("actors/grid-company.xml", "actors/grid-daily.xml", "feed.xml");
    }

    @Test
    void listsReleasesAndArticlesNewestFirst() throws Exception {
        var dossier = Sample.dossier();
        var feed = read(file(dossier, List.of(release(dossier)), "feed.xml"));

        assertThat(feed.getTitle()).isEqualTo("The power cut");
        assertThat(feed.getUpdated()).isEqualTo("2024-05-01T00:00:00Z");
        assertThat(feed.getEntries())
                .map(Entry::getId)
                .containsExactly(
                        BASE + "articles/bare-note.html",
                        BASE + "articles/power-cut-report.html",
                        BASE + "changes.html#x-0.2.0");
    }

    @Test
    void datesArticlesThatNoReleaseKnowsByWhatTheyPrint() throws Exception {
        var feed = read(file(Sample.dossier(), List.of(), "feed.xml"));

        assertThat(feed.getEntries())
                .map(Entry::getUpdated)
                .containsExactly(Date.from(Instant.parse("2024-03-12T00:00:00Z")), Date.from(Instant.EPOCH));
    }

    @Test
    void tellsWhoSaysWhatAboutAnActor() throws Exception {
        var feed = read(file(Sample.dossier(), List.of(), "actors/grid-company.xml"));

        assertThat(feed.getEntries())
                .map(Entry::getId)
                .containsExactly(
                        BASE + "articles/power-cut-report.html#homes", BASE + "articles/power-cut-report.html#start");
        assertThat(feed.getEntries())
                .map(Entry::getTitle)
                .allMatch(title -> title.startsWith("=Grid Daily") && title.contains("The c"));
    }

    @Test
    void writesTitlesAsTextEqualToThemselves() throws Exception {
        var entry =
                read(file(Sample.dossier(), List.of(), "feed.xml")).getEntries().getFirst();

        assertThat(entry.getTitleEx().getType()).isIn("text", "text/plain", null);
        assertThat(entry.getTitle()).isEqualTo(Sample.HOSTILE);
    }

    @Test
    void hasPermanentIdsAndRelativeLinksWithoutABaseUrl() throws Exception {
        var dossier = Sample.dossier(null);
        var feed = read(file(dossier, List.of(), "actors/grid-company.xml"));

        assertThat(feed.getId()).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(feed.getEntries())
                .map(Entry::getId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(feed.getEntries().getFirst().getAlternateLinks().getFirst().getHref())
                .isEqualTo("../articles/power-cut-report.html#homes");
        assertThat(file(dossier, List.of(), "actors/grid-company.xml")).doesNotContain("rel=\"self\"");
    }

    @Test
    void writesAFeedOfAnEmptyDossier() throws Exception {
        var feed = read(file(Sample.empty(), List.of(), "feed.xml"));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getAuthors()).hasSize(1);
    }

    @Test
    void replacesCharactersThatXmlCannotHold() throws Exception {
        var text = Xml.of("a", "x:y").text("b", "1\u0000\u001b\ud800\ufffe2").end();

        assertThat(xml(text).getDocumentElement().getTextContent().strip()).isEqualTo("1\ufffd\ufffd\ufffd\ufffd2");
    }

    @Test
    void hasASitemapOnlyWithABaseUrl() throws Exception {
        var pages = List.of(SitePath.of("index.html"), SitePath.of("404.html"), SitePath.of("gaps.html"));

        assertThat(Sitemap.files(null, pages)).isEmpty();
        var files = Sitemap.files("https://example.org/a&b/", pages);
        var locations = xml(files.getFirst().text()).getElementsByTagName("loc");
        assertThat(locations.getLength()).isEqualTo(2);
        assertThat(locations.item(0).getTextContent()).isEqualTo("https://example.org/a&b/");
        assertThat(locations.item(1).getTextContent()).isEqualTo("https://example.org/a&b/gaps.html");
        assertThat(files.getLast().text()).endsWith("Sitemap: https://example.org/a&b/sitemap.xml\n");
    }

    private static Release release(Dossier dossier) {
        var data = DossierJson.of(dossier, Sample.evidence(dossier), 0);
        return Release.of("0.2.0", LocalDate.of(2024, 5, 1), data, List.of(), Redirects.of(Map.of()));
    }

    private static String file(Dossier dossier, List<Release> releases, String path) {
        return Objects.requireNonNull(files(dossier, releases).get(path));
    }

    private static Map<String, String> files(Dossier dossier, List<Release> releases) {
        var files = new TreeMap<String, String>();
        Feeds.each(
                dossier,
                Sample.evidence(dossier),
                releases,
                file -> files.put(file.path().path(), file.text()));
        return files;
    }

    private static Feed read(String text) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
