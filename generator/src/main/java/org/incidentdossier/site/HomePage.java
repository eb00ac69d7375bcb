package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The dossier in one screen: what it is about, what is established, what is disputed, in which order it happened.
final class HomePage {
    private static final SitePath HERE = SitePath.of("index.html");
    private static final int MOST_DISPUTES = 4;
    private static final int MOST_ESTABLISHED = 4;
    private static final int MOST_EVENTS = 12;
    private static final int MOST_ARTICLES = 6;

    private static final List<Status.Kind> STANDINGS =
            List.of(Status.Kind.DISPUTED, Status.Kind.ESTABLISHED, Status.Kind.REPORTED, Status.Kind.UNANSWERED);

    private HomePage() {}

    /// @param counts      how much there is of each kind
    /// @param standings   how many questions stand how
    /// @param latest      the latest change; null if nothing has been released
    /// @param newest      the article that was published last; null if nobody can tell
    /// @param disputes    the differences that matter most
    /// @param established answers that two independent origins give, undisputed and without a hedge
    /// @param single      how many questions have answers from one origin only
    /// @param gaps        how many things nobody has found
    /// @param articles    the newest first, undated ones last
    record View(
            Frame page,
            String summary,
            List<Count> counts,
            List<Standing> standings,
            int questions,
            @Nullable LinkView latest,
            @Nullable Outlet newest,
            List<Dispute> disputes,
            int disputed,
            List<Settled> established,
            int establishedCount,
            int single,
            int gaps,
            TimelineDrawing drawing,
            List<TimelineRows.Row> events,
            int eventCount,
            List<LinkView> pages,
            List<Outlet> articles,
            int articleCount) {}

    /// How many questions stand in one way, and which part of a line of 100 that is.
    record Standing(String kind, String words, int number, String href, int x, int width) {}

    /// How many of a kind there are.
    record Count(String href, int number, String noun) {}

    /// A question on which articles differ.
    record Dispute(LinkView question, List<Side> sides) {}

    /// One answer, and who gives it.
    record Side(String answer, boolean established, List<LinkView> articles) {}

    /// A question that is established.
    record Settled(LinkView question, List<SettledAnswer> answers) {}

    /// An answer that is established.
    record SettledAnswer(String answer, String support) {}

    /// An article that the dossier is made of.
    record Outlet(LinkView article, DateView published) {}

    /// @param latest the latest change; null if nothing has been released
    static PagePlan of(Findings findings, @Nullable LinkView latest) {
        var settings = findings.dossier().settings();
        return PagePlan.later(HERE, "home", settings.title(), () -> view(Viewpoint.of(findings, HERE), latest));
    }

    private static View view(Viewpoint viewpoint, @Nullable LinkView latest) {
        var findings = viewpoint.findings();
        var dossier = findings.dossier();
        var settings = dossier.settings();
        var frame = Frame.of(settings, HERE, settings.title(), settings.summary())
                .describedBy(CitationMetas.of(settings))
                .saying(StructuredData.of(settings));
        var disputed = those(findings, Status.Kind.DISPUTED);
        var established = settled(viewpoint, those(findings, Status.Kind.ESTABLISHED));
        var rows = TimelineRows.of(viewpoint, dossier.events());
        var shown = rows.stream().limit(MOST_EVENTS).toList();
        var articles = outlets(viewpoint);
        return new View(
                frame,
                settings.summary(),
                counts(viewpoint),
                standings(findings),
                findings.inquiries().size(),
                latest,
                newest(viewpoint),
                disputed.stream()
                        .limit(MOST_DISPUTES)
                        .map(each -> dispute(viewpoint, each))
                        .toList(),
                disputed.size(),
                established.stream().limit(MOST_ESTABLISHED).toList(),
                established.size(),
                single(findings),
                findings.evidence().gaps().size(),
                TimelineDrawing.of(shown, 1),
                shown,
                rows.size(),
                dossier.pages().stream().map(viewpoint::link).toList(),
                articles.stream().limit(MOST_ARTICLES).toList(),
                articles.size());
    }

    private static List<Standing> standings(Findings findings) {
        var all = findings.inquiries().size();
        var standings = new ArrayList<Standing>();
        var before = 0;
        for (var kind : STANDINGS) {
            var number = those(findings, kind).size();
            if (number > 0) {
                var x = 100 * before / all;
                before += number;
                var href = QuestionIndex.address(findings, kind);
                standings.add(new Standing(kind.word(), words(kind), number, href, x, 100 * before / all - x));
            }
        }
        return standings;
    }

    private static String words(Status.Kind kind) {
        return switch (kind) {
            case DISPUTED -> "disputed";
            case ESTABLISHED -> "with an established answer";
            case REPORTED -> "reported only";
            case UNANSWERED -> "not answered";
        };
    }

    private static int single(Findings findings) {
        return (int) those(findings, Status.Kind.REPORTED).stream()
                .filter(each -> StatusView.of(each).singleOrigin())
                .count();
    }

    // The newest first, and last those of which nobody can tell when they appeared.
    private static List<Outlet> outlets(Viewpoint viewpoint) {
        return viewpoint.dossier().articles().stream()
                .sorted(Comparator.comparing((Article each) ->
                                CalendarSpan.of(each.published()).isEmpty())
                        .thenComparing(ArticleIndex.ORDER.reversed()))
                .map(each -> outlet(viewpoint, each))
                .toList();
    }

    private static Outlet outlet(Viewpoint viewpoint, Article article) {
        return new Outlet(viewpoint.link(article), DateView.published(article));
    }

    private static @Nullable Outlet newest(Viewpoint viewpoint) {
        var articles = viewpoint.dossier().articles();
        return articles.stream()
                .max(ArticleIndex.ORDER)
                .filter(newest ->
                        articles.stream().allMatch(each -> each.id().equals(newest.id()) || isBefore(each, newest)))
                .map(newest -> outlet(viewpoint, newest))
                .orElse(null);
    }

    private static boolean isBefore(Article one, Article other) {
        var latest = one.published().latest();
        var earliest = other.published().earliest();
        return latest != null
                && earliest != null
                && latest.isBefore(earliest)
                && !isDoubtful(one.published())
                && !isDoubtful(other.published());
    }

    private static boolean isDoubtful(When when) {
        return when.uncertain() || when.approximate();
    }

    private static List<Inquiry> those(Findings findings, Status.Kind kind) {
        Predicate<Inquiry> wanted = inquiry -> inquiry.status().kind() == kind;
        return findings.inquiries().stream().filter(wanted).toList();
    }

    private static List<Count> counts(Viewpoint viewpoint) {
        var dossier = viewpoint.dossier();
        var counts = new ArrayList<Count>();
        counts.add(count(viewpoint, "articles/index.html", dossier.articles().size(), "article"));
        counts.add(count(viewpoint, "matrix.html", dossier.claims().size(), "claim"));
        counts.add(count(viewpoint, "questions/index.html", dossier.questions().size(), "question"));
        counts.add(count(viewpoint, "actors/index.html", dossier.actors().size(), "actor"));
        counts.add(count(viewpoint, "events/index.html", dossier.events().size(), "event"));
        return counts;
    }

    private static Count count(Viewpoint viewpoint, String path, int number, String noun) {
        var href = viewpoint.addresses().to(SitePath.of(path));
        return new Count(href, number, number == 1 ? noun : Counted.plural(noun));
    }

    /// The accounts of a question that contradict another one.
    static Dispute dispute(Viewpoint viewpoint, Inquiry inquiry) {
        var sides = inquiry.accounts().stream()
                .filter(account -> viewpoint.findings().isDisputed(account.id()))
                .map(account -> new Side(Words.answer(account), account.isEstablished(), viewpoint.sourcesOf(account)))
                .toList();
        return new Dispute(viewpoint.link(inquiry.question()), sides);
    }

    private static List<Settled> settled(Viewpoint viewpoint, List<Inquiry> inquiries) {
        var settled = new ArrayList<Settled>();
        for (var inquiry : inquiries) {
            var answers = inquiry.accounts().stream()
                    .filter(Account::isEstablished)
                    .map(each -> new SettledAnswer(Words.answer(each), Words.independent(each.support())))
                    .toList();
            settled.add(new Settled(viewpoint.link(inquiry.question()), answers));
        }
        return settled;
    }
}
