package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.staging.Staging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

final class WaczTest {
    @TempDir
    private Path folder;

    @Test
    void holdsAResponseForEveryFileOfTheSite() throws IOException {
        var sample = SampleSite.in(folder).described();
        var members = Zips.members(wacz(folder, sample));
        var warc = Files.write(folder.resolve("data.warc.gz"), bytes(members, "archive/data.warc.gz"));
        var found = new TreeMap<String, String>();
        try (var reader = new WarcReader(warc)) {
            for (var record : reader) {
                if (record instanceof WarcResponse response) {
                    var body = response.http().body().stream().readAllBytes();
                    found.put(response.target(), Fixity.of(body).sha256());
                    assertThat(response.payloadDigest().orElseThrow().bytes())
                            .isEqualTo(Fixity.digest("SHA-1").digest(body));
                }
            }
        }
        var expected = new TreeMap<String, String>();
        Staging.over(sample.site())
                .files()
                .forEach(file -> expected.put("http://outage.invalid/" + file.path(), file.sha256()));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void findsEachRecordByTheIndex() throws IOException {
        var members = Zips.members(wacz(folder, SampleSite.in(folder).described()));
        var warc = bytes(members, "archive/data.warc.gz");
        var lines = new String(bytes(members, "indexes/index.cdx"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).isSorted().anyMatch(line -> line.startsWith("invalid,outage)/index.html 20261121000000 {"));
        for (var line : lines) {
            var fields = (Json.Members) JsonText.parse(line.substring(line.indexOf('{')));
            var offset = Integer.parseInt(fields.text("offset").orElseThrow());
            var record = new ByteArrayInputStream(
                    warc, offset, Integer.parseInt(fields.text("length").orElseThrow()));
            try (var reader = new WarcReader(record)) {
                assertThat(((WarcResponse) reader.next().orElseThrow()).target())
                        .isEqualTo(fields.text("url").orElseThrow());
            }
        }
    }

    @Test
    void describesItselfAndItsPages() throws IOException {
        var members = Zips.members(wacz(folder, SampleSite.in(folder).described()));
        var description = (Json.Members) json(members, "datapackage.json");

        assertThat(members.keySet())
                .containsExactly(
                        "archive/data.warc.gz",
                        "datapackage-digest.json",
                        "datapackage.json",
                        "indexes/index.cdx",
                        "pages/pages.jsonl");
        for (var resource : description.elements("resources")) {
            var of = (Json.Members) resource;
            var bytes = bytes(members, of.text("path").orElseThrow());
            assertThat(of.text("hash")).contains("sha256:" + Fixity.of(bytes).sha256());
            assertThat(of.get("bytes")).contains(Json.number(bytes.length));
        }
        assertThat(new String(bytes(members, "pages/pages.jsonl"), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"format":"json-pages-1.0","id":"pages","title":"All pages"}
                        {"url":"http://outage.invalid/actors/grid-daily.html","ts":"2026-11-21T00:00:00Z","title":"Grid Daily"}
                        {"url":"http://outage.invalid/articles/grid-daily-0312.html","ts":"2026-11-21T00:00:00Z","title":"Lights out"}
                        {"url":"http://outage.invalid/index.html","ts":"2026-11-21T00:00:00Z","title":"The outage"}
                        """);
    }

    @Test
    void storesTheArchiveSoThatPartsOfItCanBeFetched() throws IOException {
        try (var zip =
                new ZipFile(wacz(folder, SampleSite.in(folder).described()).toFile())) {
            assertThat(zip.getEntry("archive/data.warc.gz").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void writesTheSameBytesWhateverTheMachine() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            var first =
                    wacz(folder.resolve("a"), SampleSite.in(folder.resolve("a")).described());
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var second =
                    wacz(folder.resolve("b"), SampleSite.in(folder.resolve("b")).described());

            assertThat(second).hasSameBinaryContentAs(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void leavesNothingButTheFileAndItsChecksum() throws IOException {
        wacz(folder.resolve("out"), SampleSite.in(folder).described());

        List<String> names = new ArrayList<>(Folder.list(folder.resolve("out")).keySet());
        assertThat(names).containsExactly("site.wacz", "site.wacz.sha256");
    }

    private static Path wacz(Path folder, SampleSite sample) throws IOException {
        return Wacz.write(sample.site(), folder.resolve("site.wacz"), Progress.NONE)
                .getFirst();
    }

    private static byte[] bytes(Map<String, byte[]> members, String name) {
        return members.getOrDefault(name, new byte[0]);
    }

    private static Json json(Map<String, byte[]> members, String name) throws IOException {
        return JsonText.parse(new String(bytes(members, name), StandardCharsets.UTF_8));
    }
}
