package org.incidentdossier.archive.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.Settings;

/// What a site says about itself, in `data/dossier.json` and `provenance/build.json`: a bundle needs nothing else, so
/// the same site always gives the same bundle.
public final class BundleFacts {
    private static final Path DATA = Path.of("data", "dossier.json");

    private final Map<String, Json.Members> data;
    private final Map<String, Json.Members> build;
    private final Instant date;
    private final Swhid content;

    private BundleFacts(Path site) throws IOException {
        this.data = objects(site.resolve(DATA));
        this.build = objects(site.resolve(Layout.BUILD));
        try {
            this.date = Instant.parse(text(build, "sourceDate", "date").orElse(""));
            this.content = new Swhid(text(build, "content", "swhid").orElse(""));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IOException(site.resolve(Layout.BUILD) + ": is not what a build writes; build again", e);
        }
        if (id().isEmpty() || version().isEmpty()) {
            throw new IOException(site.resolve(DATA) + ": is not what a build writes; build again");
        }
    }

    /// Of a finished site.
    ///
    /// @throws IOException if its data cannot be read, or is not that of a site
    public static BundleFacts of(Path site) throws IOException {
        return new BundleFacts(site);
    }

    /// The bundle's name, which is its top folder: `<id>-<version>` in characters that every tool takes.
    public String name() {
        return name(version());
    }

    /// The name of the bundle of another version.
    public String name(String version) {
        return Settings.bundleName(id(), version);
    }

    /// The names of all that is written of the bundle.
    public Set<String> files() {
        var names = new TreeSet<String>();
        for (var kind : List.of(".zip", ".wacz")) {
            for (var suffix : List.of("", ".sha256", ".sig")) {
                names.add(name() + kind + suffix);
            }
        }
        return names;
    }

    /// The dossier's title; its id if it has none.
    public String title() {
        return dossier("title").orElse(id());
    }

    /// What the dossier is about, or nothing.
    public String summary() {
        return dossier("summary").orElse("");
    }

    /// The dossier's version.
    public String version() {
        return dossier("version").orElse("");
    }

    /// Who publishes the site.
    public Optional<String> publisher() {
        return dossier("publisher");
    }

    /// How to reach whoever publishes it.
    public Optional<String> contact() {
        return dossier("contact");
    }

    /// An SPDX identifier, or the terms in words.
    public Optional<String> licence() {
        return dossier("licence");
    }

    /// Where the site is hosted, ending in `/`.
    public Optional<String> baseUrl() {
        return dossier("base-url");
    }

    /// The version that was released before this one.
    public Optional<String> supersedes() {
        return text(build, "dossier", "supersedes");
    }

    /// The version of the program that made the site, or nothing.
    public String generator() {
        return text(build, "generator", "version").orElse("");
    }

    /// The date that everything written carries.
    public Instant date() {
        return date;
    }

    /// The day of that date, in UTC.
    public LocalDate day() {
        return date.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// The name of `content/` by what it holds.
    public Swhid content() {
        return content;
    }

    /// The commit that `content/` was taken from.
    public Optional<String> contentCommit() {
        return text(build, "content", "commit");
    }

    /// How many entries of a kind there are, in the order in which the data tells it.
    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        data.getOrDefault("counts", Json.object().build()).members().forEach((kind, count) -> {
            if (count instanceof Json.Numeral numeral) {
                counts.put(kind, numeral.number().longValue());
            }
        });
        return counts;
    }

    /// The dossier's id.
    public String id() {
        return dossier("id").orElse("");
    }

    private Optional<String> dossier(String key) {
        return text(data, "dossier", key);
    }

    private static Optional<String> text(Map<String, Json.Members> file, String object, String key) {
        return Optional.ofNullable(file.get(object)).flatMap(members -> members.text(key));
    }

    private static Map<String, Json.Members> objects(Path file) throws IOException {
        var objects = new LinkedHashMap<String, Json.Members>();
        try (var in = Files.newInputStream(file)) {
            JsonText.stream(in, (name, value) -> {
                if (value instanceof Json.Members object) {
                    objects.put(name, object);
                }
            });
        }
        return objects;
    }
}
