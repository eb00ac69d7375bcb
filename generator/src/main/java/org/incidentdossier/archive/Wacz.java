package org.incidentdossier.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// The site as a web archive (WACZ 1.1.1), for those who collect in such: a WARC file with a response for each file of
/// the site as its host would give it, an index, and a list of its pages.
///
/// Nothing is fetched: the records are made of the site's files, dated by its sources, at the addresses below its base
/// URL, or below `http://<id>.invalid/` if it has none.
public final class Wacz {
    private static final String ARCHIVE = "archive/data.warc.gz";
    private static final String INDEX = "indexes/index.cdx";
    private static final String PAGES = "pages/pages.jsonl";

    private final BundleFacts facts;
    private final SortedMap<String, Folder.Member> site;
    private final Map<String, Fixity> resources = new LinkedHashMap<>();

    private Wacz(BundleFacts facts, SortedMap<String, Folder.Member> site) {
        this.facts = facts;
        this.site = site;
    }

    /// Writes the file and its checksum (`.sha256`) beside it.
    ///
    /// @return both, in this order
    /// @throws IOException if a file cannot be read or written
    public static List<Path> write(Path site, Path wacz, Progress progress) throws IOException {
        Files.createDirectories(Folder.parent(wacz));
        try (var _ = WriteLock.on(wacz)) {
            var facts = BundleFacts.of(site);
            return new Wacz(facts, Publishing.site(site, facts)).publish(wacz, progress);
        }
    }

    private List<Path> publish(Path wacz, Progress progress) throws IOException {
        var part = Publishing.beside(wacz, ".part");
        var warc = Publishing.beside(wacz, ".warc.part");
        try {
            writeTo(warc, part, progress);
            return Publishing.publish(part, wacz);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(warc);
        }
    }

    private void writeTo(Path warc, Path part, Progress progress) throws IOException {
        var address = facts.baseUrl().orElse("http://" + facts.id() + ".invalid/");
        var records = new WarcRecords(address, facts);
        var index = records.write(site, warc, progress);
        var crc = new CRC32();
        try (var in = new CheckedInputStream(Files.newInputStream(warc), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        try (var zip =
                new ZipWriter(new BufferedOutputStream(Files.newOutputStream(part)), Epoch.zipTime(facts.date()))) {
            resources.put(ARCHIVE, zip.store(ARCHIVE, warc, crc.getValue()));
            var datapackage = new LinkedHashMap<String, byte[]>();
            datapackage.put(INDEX, utf8(index));
            datapackage.put(PAGES, utf8(pages(address)));
            for (var each : datapackage.entrySet()) {
                resources.put(each.getKey(), Fixity.of(each.getValue()));
            }
            var description = utf8(JsonText.pretty(description(address)));
            zip.put("datapackage-digest.json", digest(description));
            zip.put("datapackage.json", description);
            for (var each : datapackage.entrySet()) {
                zip.put(each.getKey(), each.getValue());
            }
        }
    }

    private String pages(String address) throws IOException {
        var lines = new StringBuilder();
        lines.append(JsonText.compact(Json.object()
                        .put("format", "json-pages-1.0")
                        .put("id", "pages")
                        .put("title", "All pages")
                        .build()))
                .append('\n');
        for (var member : site.entrySet()) {
            if (member.getKey().endsWith(".html")) {
                var page = Json.object()
                        .put("url", address + member.getKey())
                        .put("ts", facts.date().toString())
                        .put("title", PageTitle.of(member.getValue().file()).orElse(member.getKey()));
                lines.append(JsonText.compact(page.build())).append('\n');
            }
        }
        return lines.toString();
    }

    private Json description(String address) {
        var files = resources.entrySet().stream()
                .map(each -> Json.object()
                        .put("name", each.getKey().substring(each.getKey().indexOf('/') + 1))
                        .put("path", each.getKey())
                        .put("hash", "sha256:" + each.getValue().sha256())
                        .put("bytes", each.getValue().bytes())
                        .build())
                .toList();
        return Json.object()
                .put("profile", "data-package")
                .put("wacz_version", "1.1.1")
                .put("title", facts.title())
                .put("description", facts.summary())
                .put("created", facts.date().toString())
                .put("software", "Incident Dossier " + facts.generator())
                .put("mainPageUrl", address + "index.html")
                .put("mainPageDate", facts.date().toString())
                .put("resources", Json.array(files))
                .build();
    }

    private static byte[] digest(byte[] description) throws IOException {
        return utf8(JsonText.pretty(Json.object()
                .put("path", "datapackage.json")
                .put("hash", "sha256:" + Fixity.of(description).sha256())
                .build()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
