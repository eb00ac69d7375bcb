package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.archive.form.SourceName;
import org.incidentdossier.archive.proof.Verify;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Notes;
import org.incidentdossier.staging.FinishedFolder;
import org.incidentdossier.staging.Staging;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteArchiveTest {
    private static final String CHART = "contributed: chart.csv\n";

    @TempDir
    private Path folder;

    @Test
    void addsSourcesProvenanceAndTheCrate() throws IOException {
        var site = SampleSite.in(folder).described().site();

        assertThat(Folder.list(site).keySet())
                .filteredOn(path -> !path.equals("provenance/sbom.cdx.json"))
                .containsExactly(
                        "actors/grid-daily.html",
                        "articles/grid-daily-0312.html",
                        "assets/site.css",
                        "data/dossier.json",
                        "index.html",
                        "provenance/LICENSES/apache-2.0.txt",
                        "provenance/LICENSES/cc-by-4.0.txt",
                        "provenance/LICENSES/cc0-1.0.txt",
                        "provenance/LICENSES/read-me.txt",
                        "provenance/build.json",
                        "provenance/ro-crate-context.json",
                        "ro-crate-metadata.json",
                        "search/0123456789abcdef/t0.js",
                        "search/search.js",
                        "source/actors/grid-daily.md.txt",
                        "source/articles/grid-daily-0312.md.txt",
                        "source/chart.csv",
                        "source/dossier.yaml.txt",
                        "source/ids.lock.txt");
        assertThat(site.resolve("source/articles/grid-daily-0312.md.txt"))
                .hasContent("contributed: articles/grid-daily-0312.md\n");
    }

    @Test
    void describesFilesAsIfItHadNeverDescribedAny() throws IOException {
        var random = new Random(7);
        var site = folder.resolve("published");
        var last = FinishedFolder.NONE;
        var files = new TreeMap<String, String>();
        for (var round = 0; round < 6; round++) {
            // In the last rounds little changes, so that most is taken over.
            for (var change = 0; change < (round == 0 ? 3000 : 7 - round); change++) {
                files.put("cite/" + random.nextInt(10_000) + ".bib", "text " + random.nextInt(3));
                files.remove("cite/" + random.nextInt(10_000) + ".bib");
            }
            var sample = SampleSite.in(
                    Files.createDirectory(folder.resolve("sample" + round)),
                    Sample.notes(new TreeMap<>(), round < 3 ? "Grid Daily" : "Daily Grid"));

            var next = Staging.after(last, Files.createDirectory(folder.resolve("next")));
            var clean = Staging.in(folder.resolve("clean" + round));
            for (var staging : List.of(next, clean)) {
                for (var file : files.entrySet()) {
                    staging.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
                staging.write("actors/grid-daily.html", new byte[0]);
                new Crate(sample.dossier(), sample.provenance(), staging.files()).write(staging);
            }

            assertThat(next.files()).as("round " + round).isEqualTo(clean.files());
            if (round > 0) {
                Files.move(site, folder.resolve("gone" + round));
            }
            Files.move(next.root(), site);
            last = left(next, site);
        }
    }

    @Test
    void listsTheComponentsOfTheGenerator() throws IOException {
        assumeThat(SiteArchive.class.getResource("sbom.cdx.json"))
                .as("Maven makes it online only")
                .isNotNull();
        var bom = json(SampleSite.in(folder).described().site().resolve("provenance/sbom.cdx.json"));

        assertThat(((Json.Members) bom).text("specVersion")).contains("1.6");
        assertThat(JsonText.compact(bom))
                .contains("\"name\":\"jbake-core\"")
                .doesNotContain("serialNumber", "timestamp");
    }

    @Test
    void tellsHowTheSiteWasMade() throws IOException {
        var build = json(SampleSite.in(folder).described().site().resolve("provenance/build.json"));

        assertThat(JsonText.compact(((Json.Members) build).get("captures").orElseThrow()))
                .isEqualTo("[{\"article\":\"grid-daily-0312\",\"file\":\"000_a.txt\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"bytes\":12,\"captured\":\"unknown\",\"included\":false,\"reason\":\"the text belongs"
                        + " to its publisher and may not be republished\"}]");
        assertThat(JsonText.compact(build))
                .startsWith("{\"dossier\":{\"id\":\"outage\",\"version\":\"0.1.0\",\"supersedes\":null},"
                        + "\"generator\":{\"name\":\"Incident Dossier\",\"version\":\"0.1.0\",\"jdk\":\"25.0.3+9\","
                        + "\"source\":{\"generator\":\"swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904\"}},"
                        + "\"sourceDate\":{\"date\":\"2026-11-21T00:00:00Z\",\"basis\":\"review\"},"
                        + "\"content\":{\"swhid\":\"swh:1:dir:")
                .contains("\"limits\":{\"note-bytes\":262144},\"rules\":[{\"code\":\"D101\",\"severity\":\"error\",");
    }

    @Test
    void describesEveryFileButTheCrateItself() throws IOException {
        var site = SampleSite.in(folder).described().site();
        var graph = ((Json.Members) json(site.resolve("ro-crate-metadata.json"))).elements("@graph");

        assertThat(graph.stream()
                        .map(Json.Members.class::cast)
                        .filter(each -> each.text("@type").equals(Optional.of("File")))
                        .map(each -> each.text("@id").orElseThrow()))
                .containsExactlyElementsOf(Folder.list(site).keySet().stream()
                        .filter(path -> !path.equals("ro-crate-metadata.json"))
                        .toList());
        assertThat(graph).contains(JsonText.parse("""
                        {"@id": "urn:uuid:da1e94e0-16d3-3ea5-bf8a-ad4f818238df", "@type": "NewsArticle", "name": "Grid Daily on the outage",
                         "headline": "Lights Out", "author": [{"@id": "#author-grid-daily-0312-1"}],
                         "publisher": {"@id": "#actor-grid-daily"}, "datePublished": "2026-03-12", "inLanguage": "en",
                         "url": "https://grid-daily.example/lights-out"}
                        """), JsonText.parse("""
                        {"@id": "#author-grid-daily-0312-1", "@type": "Person", "name": "B. Writer"}
                        """), JsonText.parse("""
                        {"@id": "#actor-grid-daily", "@type": "Organization", "name": "Grid Daily"}
                        """));
    }

    @Test
    void tellsTheLicenceOfAnAttachmentAsItIsGiven() throws IOException {
        var sample = SampleSite.in(folder, notesWithChart("A chart", "Ada", "All rights reserved"));
        SampleSite.write(sample.site(), "chart.csv", CHART);
        var site = sample.described().site();
        var graph = ((Json.Members) json(site.resolve("ro-crate-metadata.json"))).elements("@graph");

        assertThat(graph.stream()
                        .map(Json.Members.class::cast)
                        .filter(each -> each.text("@id").orElseThrow().endsWith("chart.csv"))
                        .map(JsonText::compact))
                .satisfiesExactly(
                        published -> assertThat(published)
                                .startsWith("{\"@id\":\"chart.csv\",")
                                .endsWith("\"description\":\"A chart\",\"creditText\":\"Ada\","
                                        + "\"license\":{\"@id\":\"#licence-of-chart.csv\"}}"),
                        source -> assertThat(source)
                                .startsWith("{\"@id\":\"source/chart.csv\",")
                                .endsWith("\"license\":{\"@id\":\"#licence-of-chart.csv\"}}"),
                        licence -> assertThat(licence)
                                .isEqualTo("{\"@id\":\"#licence-of-chart.csv\",\"@type\":\"CreativeWork\","
                                        + "\"name\":\"All rights reserved\","
                                        + "\"description\":\"The licence of chart.csv, as it is given.\"}"));
        assertThat(Verify.hosted(site, null, Progress.NONE).findings()).noneMatch(each -> each.code() == Code.D461);
    }

    @Test
    void keepsATitleThatTriesToBreakOut() throws IOException {
        var notes = Sample.notes(new TreeMap<>(), Sample.HOSTILE);
        var crate = json(SampleSite.in(folder, notes).described().site().resolve("ro-crate-metadata.json"));

        assertThat(((Json.Members) ((Json.Members) crate).elements("@graph").get(1)).text("name"))
                .contains(Sample.HOSTILE);
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        var first = SampleSite.in(folder.resolve("a")).described().site();
        var second = SampleSite.in(folder.resolve("b")).described().site();

        assertThat(Staging.over(second).files()).isEqualTo(Staging.over(first).files());
    }

    @Test
    void neverWritesIntoAFileThatTheLastSiteShares() throws IOException {
        var sample = SampleSite.in(folder);
        var last = SampleSite.write(folder, "last/build.json", "of the last site");
        Files.createDirectories(sample.site().resolve("provenance"));
        Files.createLink(sample.site().resolve("provenance/build.json"), last);

        assertThatThrownBy(sample::described)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two outputs at provenance/build.json");
        assertThat(last).hasContent("of the last site");
    }

    @Test
    void refusesAnAttachmentThatChangedDuringTheBuild() throws IOException {
        var sample = SampleSite.in(folder, notesWithChart(null, null, null));
        Files.writeString(folder.resolve("content/chart.csv"), "late");

        assertThatThrownBy(sample::described)
                .isInstanceOf(IOException.class)
                .hasMessage("content/chart.csv: changed while the site was built; build again");
    }

    @Test
    void refusesANoteThatChangedDuringTheBuild() throws IOException {
        var sample = SampleSite.in(folder);
        Files.writeString(folder.resolve("content/actors/grid-daily.md"), "late");

        assertThatThrownBy(sample::described)
                .isInstanceOf(IOException.class)
                .hasMessage("content/actors/grid-daily.md: changed while the site was built; build again");
    }

    @Test
    void readsNoSourceThatTheLastSiteHas() throws IOException {
        var sample = SampleSite.in(folder);
        var site = folder.resolve("published");
        var first = Staging.after(FinishedFolder.NONE, Files.createDirectory(folder.resolve("first")));
        var kept = SiteArchive.keepSources(first, sample.dossier(), sample.sources(), KeptSources.NONE);
        Files.move(first.root(), site);
        var note = folder.resolve("content/actors/grid-daily.md");
        Files.writeString(note, "changed after it was read");

        var next = Staging.after(left(first, site), Files.createDirectory(folder.resolve("next")));
        var again = SiteArchive.keepSources(next, sample.dossier(), sample.sources(), stored(kept));

        assertThat(again.name())
                .isEqualTo(kept.name())
                .isEqualTo(sample.provenance().content());
        assertThat(next.files()).isEqualTo(first.files());
        assertThat(next.root().resolve("source/actors/grid-daily.md.txt"))
                .hasSameBinaryContentAs(site.resolve("source/actors/grid-daily.md.txt"));
    }

    @Test
    void readsASourceThatSomebodyHasTouchedInTheLastSite() throws IOException {
        var sample = SampleSite.in(folder);
        var site = folder.resolve("published");
        var first = Staging.after(FinishedFolder.NONE, Files.createDirectory(folder.resolve("first")));
        var kept = SiteArchive.keepSources(first, sample.dossier(), sample.sources(), KeptSources.NONE);
        Files.move(first.root(), site);
        Files.writeString(site.resolve("source/actors/grid-daily.md.txt"), "somebody was here");

        var next = Staging.after(left(first, site), Files.createDirectory(folder.resolve("next")));
        var again = SiteArchive.keepSources(next, sample.dossier(), sample.sources(), kept);

        assertThat(again.name()).isEqualTo(kept.name());
        assertThat(next.root().resolve("source/actors/grid-daily.md.txt"))
                .hasSameBinaryContentAs(folder.resolve("content/actors/grid-daily.md"));
    }

    @Test
    void undoesTheNamesOfSources() {
        assertThat(List.of("a.md", "a.md.txt", "b/c.yaml", "ids.lock", "d.txt", "e.json", "f.md.txt.txt"))
                .allSatisfy(path ->
                        assertThat(SourceName.contributed(SourceName.of(path))).isEqualTo(path));
        assertThat(SourceName.of("a.md.txt")).isEqualTo("a.md.txt.txt");
    }

    private static Notes notesWithChart(@Nullable String alt, @Nullable String credit, @Nullable String licence) {
        var notes = Sample.notes(new TreeMap<>());
        var bytes = CHART.getBytes(StandardCharsets.UTF_8);
        var hash = HexFormat.of().formatHex(Fixity.digest("SHA-256").digest(bytes));
        return new Notes(
                notes.settings(),
                notes.entries(),
                List.of(new Attachment("chart.csv", bytes.length, hash, alt, credit, licence)),
                notes.lockedIds(),
                notes.redirects(),
                notes.gapBudget(),
                notes.runs(),
                notes.releases());
    }

    private static FinishedFolder left(Staging staged, Path at) throws IOException {
        var kept = new ByteArrayOutputStream();
        staged.writeFinished(at, kept);
        return FinishedFolder.read(at, new StoredReader(kept.toByteArray()));
    }

    private static KeptSources stored(KeptSources sources) throws IOException {
        var out = new StoredWriter();
        sources.write(out);
        return KeptSources.read(out.reader());
    }

    private static Json json(Path file) throws IOException {
        return JsonText.parse(Files.readString(file));
    }
}
