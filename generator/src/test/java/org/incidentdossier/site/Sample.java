package org.incidentdossier.site;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.markdown.ProseParser;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.EventId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.PageId;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.incidentdossier.model.Quote;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// A small dossier with one of everything, and hostile names in it.
final class Sample {
    private Sample() {}

    static Dossier dossier() {
        List<Entry> entries = new ArrayList<>();
        entries.add(article(
                "daily",
                "The Daily on the outage",
                "daily-news",
                List.of(
                        claim("daily", "day", "when-out", DayOfWeek.THURSDAY, new Speaker.TheArticle(), null),
                        claim("daily", "hostile", null, null, new Speaker.Named(new ActorId("evil")), "reportedly"))));
        entries.add(article(
                "weekly",
                "The Weekly on the outage",
                null,
                List.of(claim(
                        "weekly", "day", "when-out", DayOfWeek.FRIDAY, new Speaker.Unnamed("an official"), null))));
        entries.add(actor("daily-news", "Daily News", Actor.ActorKind.PUBLICATION));
        entries.add(actor("evil", "</script><script>alert(1)</script> \"&' مرحبا", Actor.ActorKind.PERSON));
        entries.add(question());
        entries.add(event());
        entries.add(new Page(
                new PageId("method"), "Method", prose("## How\n\nWe read. See [[evil]].\n"), source("pages/method")));
        Map<String, Redirect> redirects = new TreeMap<>();
        redirects.put("weekly#old", new Redirect.Withdrawn("its author asked for it"));
        redirects.put("yearly", new Redirect.To("weekly"));
        redirects.put("hourly", new Redirect.Gone("written by mistake"));
        return Linking.link(notes(entries, redirects, settings())).value();
    }

    static Dossier empty() {
        return Linking.link(notes(List.of(), new TreeMap<>(), settings())).value();
    }

    /// Actors called by one word and a number.
    static Dossier actorsNamed(String word, int many) {
        var actors = IntStream.range(0, many)
                .mapToObj(number -> (Entry) actor("actor-" + number, word + " " + number, Actor.ActorKind.COMPANY))
                .toList();
        return Linking.link(notes(actors, new TreeMap<>(), settings())).value();
    }

    private static Notes notes(List<Entry> entries, Map<String, Redirect> redirects, Settings settings) {
        return new Notes(
                settings, entries, List.of(), List.of(), redirects, new TreeMap<>(), List.of(), new TreeMap<>());
    }

    private static Settings settings() {
        return new Settings(
                "outage",
                "The outage",
                "Who says what about the outage.",
                "en",
                "Europe/London",
                2024,
                null,
                null,
                "CC-BY-4.0",
                "0.1.0",
                null,
                null,
                List.of("editor"),
                new TreeMap<>(),
                source("dossier.yaml"));
    }

    private static Article article(String slug, String title, @Nullable String outlet, List<Claim> claims) {
        return new Article(
                new ArticleId(slug),
                title,
                "Lights <out>",
                outlet == null ? null : new ActorId(outlet),
                null,
                List.of(new Article.Author.Plain("A. Writer")),
                When.UNKNOWN,
                Article.Basis.UNKNOWN,
                null,
                Article.ArticleKind.NEWS,
                null,
                null,
                "en",
                Article.Standing.STANDS,
                List.of(new Hop.Unknown()),
                List.of(),
                claims,
                prose("It tells of [[evil]] [@daily#hostile].\n"),
                source("articles/" + slug));
    }

    private static Claim claim(
            String article,
            String name,
            @Nullable String question,
            @Nullable DayOfWeek day,
            Speaker speaker,
            @Nullable String hedge) {
        var answer = day == null
                ? null
                : new Answer(new Answer.Stated(null, null, null, day, null, null, false), false, null);
        var source = source("articles/" + article);
        return new Claim(
                new ClaimId(new ArticleId(article), name),
                question == null ? null : new QuestionId(question),
                answer,
                "The lights reportedly went out <early>.",
                new Quote("out <early>", "", ""),
                speaker,
                Act.SAYS,
                List.of(),
                hedge,
                List.of(new ActorId("evil")),
                null,
                List.of(new Review("editor", When.UNKNOWN)),
                source.place("claims/0"));
    }

    private static Actor actor(String slug, String name, Actor.ActorKind kind) {
        var relation = new Actor.Relation(
                "member",
                "member",
                new ActorId("daily-news"),
                null,
                null,
                List.of(ClaimId.parse("daily#hostile")),
                source("actors/" + slug).place("relations/0"));
        return new Actor(
                new ActorId(slug),
                name,
                kind,
                List.of("An \"alias\""),
                true,
                null,
                null,
                slug.equals("evil") ? List.of(relation) : List.of(),
                prose("Somebody, reportedly [@daily#hostile].\n"),
                source("actors/" + slug));
    }

    private static Question question() {
        return new Question(
                new QuestionId("when-out"),
                "When did the lights go out?",
                QuestionKind.INSTANT,
                List.of(),
                List.of(),
                null,
                Question.Weight.HIGH,
                List.of(),
                List.of(),
                Prose.EMPTY,
                source("questions/when-out"));
    }

    private static Event event() {
        return new Event(
                new EventId("lights-out"),
                "The lights go out",
                null,
                Article.Basis.PRINTED,
                null,
                new QuestionId("when-out"),
                false,
                List.of(new Event.Part("victim", List.of(new ActorId("evil")))),
                List.of(ClaimId.parse("daily#day")),
                prose("They went out [@daily#day].\n"),
                source("events/lights-out"));
    }

    private static Prose prose(String text) {
        return ProseParser.parse(text, "content/x.md", 1).value();
    }

    private static NoteSource source(String name) {
        return new NoteSource("content/" + name + ".md", "", "0".repeat(64), new TreeMap<>());
    }
}
