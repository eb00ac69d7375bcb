package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.EntryKind;
import org.jspecify.annotations.Nullable;

/// The lists of all entries of a kind.
final class IndexPages {
    private IndexPages() {}

    record Articles(Frame page, List<ArticleLine> articles) {}

    record ArticleLine(
            LinkView article,
            String name,
            @Nullable String headline,
            DateView published,
            String basis,
            String kind,
            String claims,
            int disputed,
            boolean retracted) {}

    record Actors(Frame page, List<Group> groups) {}

    /// Actors of one kind.
    record Group(String id, String title, List<ActorLine> actors) {}

    record ActorLine(LinkView actor, List<String> aliases, String claims) {}

    record Events(Frame page, List<TimelineRows.Row> rows) {}

    /// @param groups by how far they are settled
    record Questions(Frame page, List<QuestionGroup> groups) {}

    record QuestionGroup(String id, String status, String title, String explanation, List<QuestionLine> questions) {}

    record QuestionLine(LinkView question, String weight, StatusView status, List<HomePage.Side> answers) {}

    record Pages(Frame page, List<LinkView> pages) {}

    static List<PagePlan> of(Findings findings) {
        return List.of(articles(findings), actors(findings), events(findings), questions(findings), pages(findings));
    }

    private static SitePath path(EntryKind kind) {
        return SitePath.of(kind.folder() + "/index.html");
    }

    private static Frame frame(Findings findings, EntryKind kind, String heading, String description) {
        return Frame.of(findings.dossier().settings(), path(kind), heading, description);
    }

    private static PagePlan articles(Findings findings) {
        var viewpoint = Viewpoint.of(findings, path(EntryKind.ARTICLE));
        var frame = frame(
                findings,
                EntryKind.ARTICLE,
                "Articles",
                "The published texts that this dossier compares, in the order in which they appeared as far as known.");
        var lines = findings.dossier().articles().stream()
                .sorted(Comparator.comparing((Article each) -> CalendarSpan.of(each.published())
                                .map(CalendarSpan::position)
                                .orElse(LocalDate.MAX))
                        .thenComparing(Article::slug))
                .map(article -> line(viewpoint, article))
                .toList();
        return new PagePlan(path(EntryKind.ARTICLE), "articles", "Articles", new Articles(frame, lines));
    }

    private static ArticleLine line(Viewpoint viewpoint, Article article) {
        return new ArticleLine(
                viewpoint.link(article),
                viewpoint.shortName(article.id()),
                article.headline(),
                DateView.of(article.published()),
                article.publishedBasis().name().toLowerCase(Locale.ROOT),
                Words.label(article.articleKind()),
                Words.count(article.claims().size(), "claim"),
                (int) article.claims().stream()
                        .filter(claim -> viewpoint.findings().isDisputed(claim.id()))
                        .count(),
                article.standing().state() == Article.State.RETRACTED);
    }

    private static PagePlan actors(Findings findings) {
        var viewpoint = Viewpoint.of(findings, path(EntryKind.ACTOR));
        var frame = frame(
                findings,
                EntryKind.ACTOR,
                "Who is who",
                "Everyone and everything that acts, speaks or is acted upon in this dossier.");
        var kinds = new ArrayList<Actor.@Nullable ActorKind>(Arrays.asList(Actor.ActorKind.values()));
        kinds.add(null);
        var groups = new ArrayList<Group>();
        for (var kind : kinds) {
            var lines = findings.dossier().actors().stream()
                    .filter(actor -> actor.actorKind() == kind)
                    .sorted(Comparator.comparing((Actor each) -> each.title().toLowerCase(Locale.ROOT))
                            .thenComparing(Actor::slug))
                    .map(actor -> new ActorLine(
                            viewpoint.link(actor),
                            actor.aliases(),
                            Words.count(
                                    findings.dossier().claimsAbout(actor.id()).size(), "claim")))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group("x-" + (kind == null ? "other" : kind.word()), Words.plural(kind), lines));
            }
        }
        return new PagePlan(path(EntryKind.ACTOR), "actors", "Who is who", new Actors(frame, groups));
    }

    private static PagePlan events(Findings findings) {
        var viewpoint = Viewpoint.of(findings, path(EntryKind.EVENT));
        var frame = frame(
                findings,
                EntryKind.EVENT,
                "Events",
                "What happened according to the articles, in the order of dates, each as precise as its sources.");
        var rows = TimelineRows.of(viewpoint, findings.dossier().events());
        return new PagePlan(path(EntryKind.EVENT), "events", "Events", new Events(frame, rows));
    }

    private static PagePlan questions(Findings findings) {
        var viewpoint = Viewpoint.of(findings, path(EntryKind.QUESTION));
        var frame = frame(
                findings,
                EntryKind.QUESTION,
                "Questions",
                "The points of fact on which the articles give answers: those on which they differ most come first.");
        var groups = new ArrayList<QuestionGroup>();
        for (var kind :
                List.of(Status.Kind.DISPUTED, Status.Kind.ESTABLISHED, Status.Kind.REPORTED, Status.Kind.UNANSWERED)) {
            var lines = findings.inquiries().stream()
                    .filter(each -> each.status().kind() == kind)
                    .map(each -> line(viewpoint, each))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new QuestionGroup("x-" + kind.word(), kind.word(), title(kind), explanation(kind), lines));
            }
        }
        return new PagePlan(path(EntryKind.QUESTION), "questions", "Questions", new Questions(frame, groups));
    }

    private static QuestionLine line(Viewpoint viewpoint, Inquiry inquiry) {
        var answers = inquiry.accounts().stream()
                .map(account -> new HomePage.Side(
                        account.answer(),
                        account.claims().stream()
                                .map(claim -> viewpoint.link(claim.id()))
                                .toList()))
                .toList();
        var question = inquiry.question();
        return new QuestionLine(
                viewpoint.link(question),
                question.weight().name().toLowerCase(Locale.ROOT),
                StatusView.of(inquiry),
                answers);
    }

    private static String title(Status.Kind kind) {
        return switch (kind) {
            case DISPUTED -> "Disputed";
            case ESTABLISHED -> "Established";
            case REPORTED -> "Reported, neither disputed nor established";
            case UNANSWERED -> "Not answered by any article";
        };
    }

    private static String explanation(Status.Kind kind) {
        return switch (kind) {
            case DISPUTED -> "Two accounts cannot both be true, or an article contradicts itself.";
            case ESTABLISHED ->
                "At least two origins that do not depend on one another say so, nobody contradicts, nobody hedges.";
            case REPORTED -> "Somebody says so and nobody contradicts; that is not enough to call it established.";
            case UNANSWERED -> "The question matters, and no article that stands answers it.";
        };
    }

    private static PagePlan pages(Findings findings) {
        var viewpoint = Viewpoint.of(findings, path(EntryKind.PAGE));
        var frame = frame(findings, EntryKind.PAGE, "Pages of the editors", "What the editors of this dossier wrote.");
        var links = findings.dossier().pages().stream().map(viewpoint::link).toList();
        return new PagePlan(path(EntryKind.PAGE), "pages", "Pages of the editors", new Pages(frame, links));
    }
}
