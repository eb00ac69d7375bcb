package org.incidentdossier.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;

/// A small dossier: one article of an outlet, with one claim that was checked.
public final class Sample {
    /// A title that tries to leave whatever it is put into.
    static final String HOSTILE = "</script><script>alert(1)</script>\"'>]]>${7*7}&\u2028";

    private Sample() {}

    /// Records of releases that say nothing.
    ///
    /// @param versionsAndDates by turns
    static SortedMap<String, String> releases(String... versionsAndDates) {
        var records = new TreeMap<String, String>();
        for (var i = 0; i < versionsAndDates.length; i += 2) {
            var version = versionsAndDates[i];
            var date = LocalDate.parse(versionsAndDates[i + 1]);
            var release = Release.of(version, date, Json.object().build(), List.of(), Redirects.of(Map.of()));
            records.put(version, release.text());
        }
        return records;
    }

    static Notes notes(SortedMap<String, String> releases) {
        return notes(releases, "The outage");
    }

    static Notes notes(SortedMap<String, String> releases, String title) {
        return notes(releases, settings(title, "CC-BY-4.0"));
    }

    public static Notes notesUnder(String licence) {
        return notes(new TreeMap<>(), settings("The outage", licence));
    }

    private static Notes notes(SortedMap<String, String> releases, Settings settings) {
        return new Notes(
                settings,
                List.of(article(), outlet()),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                releases);
    }

    static Notes emptyNotes() {
        return new Notes(
                settings("Nothing", "CC-BY-4.0"),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>());
    }

    private static Settings settings(String title, String licence) {
        return new Settings(
                "outage",
                title,
                "What is known of the outage.",
                "en",
                "Europe/Berlin",
                2026,
                null,
                null,
                licence,
                "0.1.0",
                "Société des Notes",
                "mail@example.org",
                List.of("Ada"),
                Map.of(),
                source("content/dossier.yaml"));
    }

    private static Article article() {
        var id = new ArticleId("grid-daily-0312");
        var source = source("content/articles/grid-daily-0312.md");
        var claim = new Claim(
                new ClaimId(id, "began"),
                null,
                null,
                "It began on a Thursday.",
                null,
                new Speaker.TheArticle(),
                Act.SAYS,
                List.of(),
                null,
                List.of(new ActorId("grid-daily")),
                null,
                List.of(new Review("Ada", day("2026-11-21")), new Review("Ada", day("2026-11-20"))),
                source.place("claims/0"));
        return new Article(
                id,
                "Grid Daily on the outage",
                "Lights Out",
                new ActorId("grid-daily"),
                null,
                List.of(new Article.Author.Plain("B. Writer")),
                day("2026-03-12"),
                Article.Basis.PRINTED,
                null,
                Article.ArticleKind.NEWS,
                "https://grid-daily.example/lights-out",
                null,
                "en",
                Article.Standing.STANDS,
                List.of(),
                List.of(new Article.Capture("000_a.txt", "0".repeat(64), 12, When.UNKNOWN, Article.Rights.NEVER)),
                List.of(claim),
                Prose.EMPTY,
                source);
    }

    private static Actor outlet() {
        return new Actor(
                new ActorId("grid-daily"),
                "Grid Daily",
                Actor.ActorKind.PUBLICATION,
                List.of(),
                null,
                null,
                null,
                List.of(),
                Prose.EMPTY,
                source("content/actors/grid-daily.md"));
    }

    private static When day(String text) {
        var start = LocalDateTime.parse(text + "T00:00");
        return new When(text, When.Precision.DAY, start, start.plusMinutes(1439), false, false, false);
    }

    private static NoteSource source(String path) {
        var text = "contributed: " + path.substring("content/".length()) + "\n";
        var hash = Fixity.digest("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return new NoteSource(path, text, HexFormat.of().formatHex(hash), Map.of());
    }
}
