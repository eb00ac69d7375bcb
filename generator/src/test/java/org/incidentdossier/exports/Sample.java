package org.incidentdossier.exports;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.incidentdossier.Bare;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Attachment;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.EventId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.NoteSource;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.PageId;
import org.incidentdossier.model.Place;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.QuestionKind;
import org.incidentdossier.model.Quote;
import org.incidentdossier.model.Redirect;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// A small dossier about a power cut that has something of everything, hostile titles included.
public final class Sample {
    /// Characters that end something in every format we write.
    public static final String HOSTILE = "</script><script>alert(1)</script>\"'>]]>${7*7}&\u2028 \\x{ %1 #2 ~^_ =A1";

    public static final ActorId GRID = new ActorId("grid-company");
    public static final ActorId DAILY = new ActorId("grid-daily");
    public static final ArticleId REPORT = new ArticleId("power-cut-report");
    public static final ArticleId BARE = new ArticleId("bare-note");
    public static final QuestionId START = new QuestionId("cut-start");

    private Sample() {}

    public static Dossier dossier() {
        return dossier("https://example.org/cut/");
    }

    public static Dossier dossier(@Nullable String baseUrl) {
        return link(
                baseUrl,
                List.of(
                        Bare.article(BARE, "A bare note", List.of(), List.of(), source("articles/bare-note.md")),
                        report(),
                        grid(),
                        daily(),
                        event(),
                        question(),
                        page()));
    }

    /// A dossier of nothing but its settings.
    public static Dossier empty() {
        return link(null, List.of());
    }

    public static Evidence evidence(Dossier dossier) {
        return Evidence.weigh(dossier, Captures.ABSENT).value();
    }

    public static When when(String text) {
        return Edtf.parse(text).orElseThrow();
    }

    private static Dossier link(@Nullable String baseUrl, List<Entry> entries) {
        var attachments = List.of(new Attachment("articles/map.png", 12, "ab".repeat(32), "A map", null, "CC0-1.0"));
        var notes = new Notes(
                settings(baseUrl),
                entries,
                entries.isEmpty() ? List.of() : attachments,
                List.of(),
                Map.of("old-report", new Redirect.To("power-cut-report")),
                Map.of(),
                List.of(),
                Map.of());
        var linked = Linking.link(notes);
        if (linked.hasErrors()) {
            throw new IllegalStateException(linked.diagnostics().toString());
        }
        return linked.value();
    }

    private static Settings settings(@Nullable String baseUrl) {
        return new Settings(
                "power-cut",
                "The power cut",
                "What happened when the lights went out.",
                "en",
                "Europe/Paris",
                2024,
                "Printed in the report.",
                baseUrl,
                "CC-BY-4.0",
                "0.2.0",
                "The Archive",
                null,
                List.of("A. Editor", "B. Editor"),
                Map.of("maxNotes", 100L),
                source("dossier.yaml"));
    }

    private static Article report() {
        return new Article(
                REPORT,
                HOSTILE,
                "Lights out in the valley",
                DAILY,
                null,
                List.of(new Article.Author.Plain("J. O'Neil"), new Article.Author.Known(GRID)),
                when("2024-03-12"),
                Article.Basis.PRINTED,
                null,
                Article.ArticleKind.NEWS,
                "https://daily.example/cut?a=1&b=2_3",
                null,
                "en",
                Article.Standing.STANDS,
                List.of(new Hop.Work("unknown memo"), new Hop.Unknown()),
                List.of(new Article.Capture("000.txt", "cd".repeat(32), 99, When.UNKNOWN, Article.Rights.NEVER)),
                List.of(startClaim(), homesClaim()),
                prose("The daily reports on the cut."),
                source("articles/power-cut-report.md"));
    }

    private static Claim startClaim() {
        return new Claim(
                new ClaimId(REPORT, "start"),
                START,
                new Answer(
                        new Answer.Stated(null, null, null, DayOfWeek.TUESDAY, LocalTime.of(17, 5), "CET", true),
                        false,
                        null),
                "The cut reportedly began at about 17:05 on a Tuesday.",
                new Quote("at about five", "began ", ""),
                new Speaker.Unnamed("a technician"),
                Act.SAYS,
                List.of(new Hop.Named("grid-company"), new Hop.Unnamed("sources")),
                "reportedly",
                List.of(GRID),
                new RelativeDate("that evening", "published", when("2024-03-12")),
                List.of(new Review("editor", when("2024-04-01"))),
                place());
    }

    private static Claim homesClaim() {
        return new Claim(
                new ClaimId(REPORT, "homes"),
                null,
                new Answer(
                        new Answer.Quantity(new BigDecimal("1E+3"), null, "homes", "thousands"), true, "in the valley"),
                "+The company denies that thousands of homes were dark.",
                null,
                new Speaker.Named(GRID),
                Act.DENIES,
                List.of(),
                null,
                List.of(GRID),
                null,
                List.of(),
                place());
    }

    private static Actor grid() {
        var office = new Actor.Relation(
                "office", "Owner", DAILY, when("2020"), null, List.of(new ClaimId(REPORT, "homes")), place());
        return new Actor(
                GRID,
                "The Grid Company",
                Actor.ActorKind.COMPANY,
                List.of("Grid Co", "=cmd|' /C calc'!A0"),
                null,
                DAILY,
                "https://grid.example/",
                List.of(office),
                prose("It runs the grid."),
                source("actors/grid-company.md"));
    }

    private static Actor daily() {
        return new Actor(
                DAILY,
                "=Grid Daily",
                Actor.ActorKind.PUBLICATION,
                List.of(),
                null,
                null,
                null,
                List.of(),
                Prose.EMPTY,
                source("actors/grid-daily.md"));
    }

    private static Event event() {
        return new Event(
                new EventId("lights-out"),
                "The lights go out",
                when("2024-03-12~"),
                Article.Basis.INFERRED,
                "It is said to be the day of the report.",
                null,
                false,
                List.of(new Event.Part("operator", List.of(GRID))),
                List.of(new ClaimId(REPORT, "start")),
                Prose.EMPTY,
                source("events/lights-out.md"));
    }

    private static Question question() {
        return new Question(
                START,
                "When did it begin?",
                QuestionKind.INSTANT,
                List.of(),
                List.of(),
                null,
                Question.Weight.HIGH,
                List.of(new Question.Silence(BARE, when("2024-04-01"), place())),
                List.of(new Question.Explanation(List.of(new ClaimId(REPORT, "start")), "Clocks differ.", place())),
                Prose.EMPTY,
                source("questions/cut-start.md"));
    }

    private static Page page() {
        return new Page(new PageId("about"), "About", prose("How this was made."), source("pages/about.md"));
    }

    private static Prose prose(String text) {
        var span = new Span("x.md", 1, 1, 0);
        var sentence = new Prose.Sentence(
                text,
                List.of(new Prose.Citation("power-cut-report#start", span)),
                List.of(new Prose.Link("grid-company", "the company", span)),
                span);
        return new Prose(
                List.of(new Prose.Block(Prose.Kind.PARAGRAPH, false, List.of(sentence), span)), List.of(), List.of());
    }

    private static Place place() {
        return source("articles/power-cut-report.md").place("claims/0");
    }

    private static NoteSource source(String path) {
        return new NoteSource("content/" + path, "", "ef".repeat(32), Map.of());
    }
}
