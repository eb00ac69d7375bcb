package org.incidentdossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.incidentdossier.archive.form.ContentFile;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.exports.changes.Releases;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Notes;
import org.incidentdossier.staging.Staging;
import org.jspecify.annotations.Nullable;

/// A staged site of [Sample], as the stages before the archive leave it.
public record SampleSite(Path site, Dossier dossier, List<ContentFile> sources, Provenance provenance) {
    public static final String DOSSIER_JSON = """
            {
              "dossier": {"id": "outage", "title": %s, "summary": "What is known of the outage.", "version": "0.1.0",
                "licence": "CC-BY-4.0", "publisher": "Société des Notes", "contact": "mail@example.org"},
              "articles": [{"id": "grid-daily-0312", "url": "articles/grid-daily-0312.html"}],
              "actors": [{"id": "grid-daily", "url": "actors/grid-daily.html"}],
              "events": [], "questions": [], "pages": [], "attachments": [],
              "claims": [{"id": "grid-daily-0312#began"}],
              "counts": {"articles": 1, "actors": 1, "events": 0, "questions": 0, "claims": 1,
                "attachments": 0, "pages": 0, "terms": 7}
            }
            """;

    public static final String SHARD = "search/0123456789abcdef/t0.js";

    private static final Swhid TEMPLATES = new Swhid("swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904");

    /// Notes in `content/` and pages in `site/`, both below the folder.
    public static SampleSite in(Path folder) throws IOException {
        return in(folder, Sample.notes(new TreeMap<>()));
    }

    public static SampleSite in(Path folder, Notes notes) throws IOException {
        var content = folder.resolve("content");
        var sources = new ArrayList<ContentFile>();
        for (var path : List.of(
                "dossier.yaml", "actors/grid-daily.md", "articles/grid-daily-0312.md", "ids.lock", "chart.csv")) {
            sources.add(new ContentFile(path, write(content, path, "contributed: " + path + "\n")));
        }
        var site = folder.resolve("site");
        write(site, "index.html", "<!doctype html><title>The outage</title>\n");
        write(site, "articles/grid-daily-0312.html", "<!doctype html><title>Lights out</title>\n");
        write(site, "actors/grid-daily.html", "<!doctype html><title>Grid Daily</title>\n");
        write(site, "assets/site.css", "body { color: black }\n");
        write(site, "search/search.js", "\"use strict\";\n");
        write(site, SHARD, shard(7));
        var title = JsonText.compact(Json.text(notes.settings().title()));
        write(site, "data/dossier.json", DOSSIER_JSON.formatted(title));
        var releases = Releases.parse(notes.releases()).value();
        var provenance = new Provenance(
                "0.1.0",
                "25.0.3+9",
                Epoch.of(notes, releases),
                Releases.before(releases, notes.settings().version()),
                Swhid.of(sources),
                TEMPLATES,
                "f00dface",
                Map.of("generator", TEMPLATES),
                Map.of("note-bytes", 262144L));
        return new SampleSite(site, Linking.link(notes).value(), sources, provenance);
    }

    public SampleSite described() throws IOException {
        var staging = Staging.over(site);
        var kept = SiteArchive.keepSources(staging, dossier, sources, KeptSources.NONE);
        assertThat(kept.name()).isEqualTo(provenance.content());
        SiteArchive.describe(staging, dossier, provenance);
        return this;
    }

    /// A shard of the search that begins with its count of terms.
    public static String shard(int... terms) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (var group : terms) {
                out.write(group);
            }
        }
        return "dossierSearch(\"t0\",\"" + Base64.getEncoder().encodeToString(packed.toByteArray()) + "\")\n";
    }

    SampleSite with(String path) throws IOException {
        write(site, path, "");
        return this;
    }

    /// The site as a bundle, in the folder of the site.
    public Path bundle() throws IOException {
        return bundle(null);
    }

    Path bundle(@Nullable Path key) throws IOException {
        return Bundle.write(site, site.resolveSibling("outage-0.1.0.zip"), key, Progress.NONE)
                .getFirst();
    }

    public static Path write(Path root, String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(Folder.parent(file));
        return Files.writeString(file, text);
    }
}
