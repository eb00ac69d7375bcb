package org.incidentdossier.exports.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.site.OutputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What we write is read here by citeproc-java, which uses jbibtex for BibTeX.
final class CitationsTest {
    private static final Map<String, String> FILES = files("https://example.org/cut/");

    @Test
    void citesTheDossierEachEntryAndEachClaimInThreeFormats() {
        assertThat(FILES.keySet().stream().filter(path -> path.endsWith(".ris")))
                .containsExactly(
                        "cite/bare-note.ris",
                        "cite/cut-start.ris",
                        "cite/dossier.ris",
                        "cite/grid-company.ris",
                        "cite/grid-daily.ris",
                        "cite/lights-out.ris",
                        "cite/power-cut-report.homes.ris",
                        "cite/power-cut-report.ris",
                        "cite/power-cut-report.start.ris");
        assertThat(FILES).hasSize(27);
    }

    @Test
    void citesAnArticleAsWhatItIs() {
        assertThat(file("cite/power-cut-report.bib")).isEqualTo("""
                        @article{power-cut-report,
                          title = {{Lights out in the valley}},
                          author = {{J. O'Neil} and {The Grid Company}},
                          journal = {=Grid Daily},
                          year = {2024},
                          month = mar,
                          date = {2024-03-12},
                          url = {https://daily.example/cut?a=1&b=2_3},
                          language = {en},
                          note = {As recorded in {"}The power cut{"}, version 0.2.0, \
                        note content/articles/power-cut-report.md, SHA-256 %s.}
                        }
                        """.formatted("ef".repeat(32)));
    }

    @Test
    void writesRisATagALine() {
        assertThat(file("cite/power-cut-report.ris"))
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - NEWS",
                        "ID  - power-cut-report",
                        "TI  - Lights out in the valley",
                        "AU  - J. O'Neil",
                        "AU  - The Grid Company",
                        "T2  - =Grid Daily",
                        "PY  - 2024",
                        "DA  - 2024/03/12/",
                        "UR  - https://daily.example/cut?a=1&b=2_3",
                        "LA  - en",
                        "N1  - As recorded in \"The power cut\", version 0.2.0, "
                                + "note content/articles/power-cut-report.md, SHA-256 " + "ef".repeat(32) + ".",
                        "ER  - ",
                        ""));
    }

    @Test
    void inventsNothingForAnArticleOfWhichNothingIsKnown() {
        assertThat(file("cite/bare-note.csl.json")).isEqualTo("""
                        [
                          {
                            "id": "bare-note",
                            "type": "article",
                            "title": "A bare note",
                            "note": "As recorded in \\"The power cut\\", version 0.2.0, \
                        note content/articles/bare-note.md, SHA-256 %s."
                          }
                        ]
                        """.formatted("ef".repeat(32)));
    }

    @Test
    void namesVersionAndHashOfTheDossierAndNoDay() throws Exception {
        var item = csl("dossier");

        assertThat(item.getType()).isEqualTo(CSLType.DATASET);
        assertThat(item.getVersion()).isEqualTo("0.2.0");
        assertThat(item.getNote()).isEqualTo("Version 0.2.0, swh:1:dir:00");
        assertThat(item.getIssued()).isNull();
        assertThat(item.getAccessed()).isNull();
        assertThat(item.getURL()).isEqualTo("https://example.org/cut/index.html");
    }

    @Test
    void hasNoAddressesOfPagesWithoutABaseUrl() {
        assertThat(String.join("", files(null).values())).doesNotContain("example.org", "index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"power-cut-report", "bare-note", "power-cut-report.start", "lights-out", "dossier"})
    void canBeReadByOthersInAllFormatsAlike(String key) throws Exception {
        var csl = csl(key);

        for (var other : List.of(bibtex(key), ris(key))) {
            assertThat(other.getTitle()).isEqualTo(csl.getTitle());
            assertThat(other.getURL()).isEqualTo(csl.getURL());
            assertThat(names(other)).isEqualTo(names(csl));
            assertThat(other.getNote()).isEqualTo(csl.getNote());
        }
    }

    @Test
    void keepsTheDayOfAnArticle() throws Exception {
        assertThat(csl("power-cut-report").getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2024, 3, 12}});
        assertThat(bibtex("power-cut-report").getIssued().getRaw()).isEqualTo("2024-03-12");
    }

    @Test
    void keepsHostileTextEqualToItself() throws Exception {
        var reference = new Reference(
                "hostile",
                Reference.Type.ENTRY,
                Sample.HOSTILE,
                List.of(Sample.HOSTILE),
                Sample.HOSTILE,
                null,
                null,
                null,
                null,
                null,
                "a\r\nTY  - JOUR\nER  - \n@article{x,}");
        var oneLine = Sample.HOSTILE.replace('\u2028', ' ');

        var csl = csl(CslJson.text(reference), "hostile");
        assertThat(csl.getTitle()).isEqualTo(Sample.HOSTILE);
        var ris = new RISConverter().toItemData(new RISConverter().loadLibrary(stream(Ris.text(reference))));
        assertThat(only(ris).getTitle()).isEqualTo(oneLine);
        var bibtex = new BibTeXConverter();
        var items = bibtex.toItemData(bibtex.loadDatabase(stream(Bibtex.text(reference))));
        // TeX prints an apostrophe as the closing quotation mark that it is.
        assertThat(only(items).getTitle()).isEqualTo(oneLine.replace('\'', '\u2019'));
    }

    // In TeX's own fonts they are an inverted question mark, an inverted exclamation mark and a dash.
    @Test
    void namesSignsThatOldFontsDoNotHave() {
        var reference =
                new Reference("x", Reference.Type.ENTRY, "<a> | b", List.of(), null, null, null, null, null, null, "c");

        assertThat(Bibtex.text(reference)).contains("{{\\textless{}a\\textgreater{} \\textbar{} b}}");
    }

    @Test
    void keepsBibtexBalancedWhateverTheText() {
        var reference = new Reference(
                "x",
                Reference.Type.ENTRY,
                "}{ {{ \\} \\",
                List.of(),
                null,
                null,
                null,
                "https://x.example/}{\\\"",
                null,
                null,
                "}");

        var text = Bibtex.text(reference);

        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
    }

    private static Map<String, String> files(@Nullable String baseUrl) {
        var dossier = Sample.dossier(baseUrl);
        var made = new ConcurrentLinkedQueue<OutputFile>();
        Citations.ofDossier(dossier, Sample.evidence(dossier), "swh:1:dir:00", made::add);
        Citations.parts(dossier, Sample.evidence(dossier), made::add).forEach(Runnable::run);
        var files = new TreeMap<String, String>();
        made.forEach(file -> files.put(file.path().path(), file.text()));
        return files;
    }

    private static String file(String path) {
        return Objects.requireNonNull(FILES.get(path), path);
    }

    private static CSLItemData only(Map<String, CSLItemData> items) {
        assertThat(items).hasSize(1);
        return items.values().iterator().next();
    }

    private static CSLItemData csl(String key) throws Exception {
        return csl(file("cite/" + key + ".csl.json"), key);
    }

    @SuppressWarnings("unchecked")
    private static CSLItemData csl(String text, String key) throws Exception {
        var lexer = new JsonLexer(new StringReader(text));
        var items = new JsonParser(lexer).parseArray();
        assertThat(items).hasSize(1);
        var item = CSLItemData.fromJson((Map<String, Object>) items.getFirst());
        assertThat(item.getId()).isEqualTo(key);
        return item;
    }

    private static CSLItemData bibtex(String key) throws Exception {
        var converter = new BibTeXConverter();
        var items = converter.toItemData(converter.loadDatabase(stream(file("cite/" + key + ".bib"))));
        assertThat(items).containsOnlyKeys(key);
        return only(items);
    }

    private static CSLItemData ris(String key) throws Exception {
        var converter = new RISConverter();
        var items = converter.toItemData(converter.loadLibrary(stream(file("cite/" + key + ".ris"))));
        assertThat(items).containsOnlyKeys(key);
        return only(items);
    }

    private static List<String> names(CSLItemData item) {
        var names = item.getAuthor();
        return names == null
                ? List.of()
                : Arrays.stream(names).map(CitationsTest::name).toList();
    }

    private static String name(CSLName name) {
        return name.getLiteral() != null
                ? name.getLiteral()
                : (name.getGiven() + " " + name.getFamily()).replace('\u2019', '\'');
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
