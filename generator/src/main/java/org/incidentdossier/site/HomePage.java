package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;
import org.jspecify.annotations.Nullable;

/// The dossier in one screen: what it is about, what is established, what is disputed, in which order it happened.
final class HomePage {
    private static final SitePath HERE = SitePath.of("index.html");
    private static final int MOST_DISPUTES = 6;
    private static final int MOST_ESTABLISHED = 6;
    private static final int MOST_EVENTS = 12;

    private HomePage() {}

    /// @param disputes    the differences that matter most
    /// @param established answers that two independent origins give, undisputed and without a hedge
    /// @param single      how many answers rest on one origin
    /// @param gaps        how many things nobody has found
    record View(
            Frame page,
            String summary,
            List<Count> counts,
            List<Dispute> disputes,
            int disputed,
            List<Settled> established,
            int establishedCount,
            int reported,
            int single,
            int unanswered,
            int gaps,
            Addressed addressed,
            List<TimelineRows.Row> events,
            int eventCount,
            List<LinkView> pages,
            List<Outlet> articles) {}

    /// Where the questions of each status are listed.
    record Addressed(String disputed, String established, String reported, String unanswered) {
        static Addressed of(Findings findings) {
            return new Addressed(
                    QuestionIndex.address(findings, Status.Kind.DISPUTED),
                    QuestionIndex.address(findings, Status.Kind.ESTABLISHED),
                    QuestionIndex.address(findings, Status.Kind.REPORTED),
                    QuestionIndex.address(findings, Status.Kind.UNANSWERED));
        }
    }

    /// How many of a kind there are.
    record Count(String href, int number, String noun) {}

    /// A question on which articles differ.
    ///
    /// @param reason why; null if that is plain from the answers
    record Dispute(
            LinkView question, List<Side> sides, @Nullable String reason) {}

    /// One answer, and who gives it.
    record Side(String answer, boolean established, List<LinkView> articles) {}

    /// A question that is established.
    record Settled(LinkView question, List<SettledAnswer> answers) {}

    /// An answer that is established.
    record SettledAnswer(String answer, String support) {}

    /// An article that the dossier is made of.
    record Outlet(LinkView article, String name, DateView published) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var dossier = findings.dossier();
        var settings = dossier.settings();
        var frame =
                Frame.of(settings, HERE, settings.title(), settings.summary()).saying(StructuredData.of(settings));
        var disputed = those(findings, Status.Kind.DISPUTED);
        var established = settled(viewpoint, those(findings, Status.Kind.ESTABLISHED));
        var reported = those(findings, Status.Kind.REPORTED);
        var rows = TimelineRows.of(viewpoint, dossier.events());
        var view = new View(
                frame,
                settings.summary(),
                counts(viewpoint),
                disputed.stream()
                        .limit(MOST_DISPUTES)
                        .map(each -> dispute(viewpoint, each))
                        .toList(),
                disputed.size(),
                established.stream().limit(MOST_ESTABLISHED).toList(),
                established.size(),
                reported.size(),
                (int) reported.stream()
                        .filter(each -> StatusView.of(each).singleOrigin())
                        .count(),
                those(findings, Status.Kind.UNANSWERED).size(),
                findings.evidence().gaps().size(),
                Addressed.of(findings),
                rows.stream().limit(MOST_EVENTS).toList(),
                rows.size(),
                dossier.pages().stream().map(viewpoint::link).toList(),
                dossier.articles().stream()
                        .map(each -> new Outlet(
                                viewpoint.link(each), viewpoint.shortName(each.id()), DateView.of(each.published())))
                        .toList());
        return new PagePlan(HERE, "home", settings.title(), view);
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
        return new Count(href, number, number == 1 ? noun : Words.plural(noun));
    }

    /// The accounts of a question that contradict another one.
    static Dispute dispute(Viewpoint viewpoint, Inquiry inquiry) {
        var sides = inquiry.accounts().stream()
                .filter(account -> viewpoint.findings().isDisputed(account.id()))
                .map(account ->
                        new Side(Words.answer(account), account.isEstablished(), viewpoint.sourcesOf(account.claims())))
                .toList();
        var within = inquiry.contradictions().stream()
                .filter(pair -> pair.a().equals(pair.b()))
                .findFirst()
                .map(pair -> pair.reason());
        return new Dispute(viewpoint.link(inquiry.question()), sides, within.orElse(null));
    }

    private static List<Settled> settled(Viewpoint viewpoint, List<Inquiry> inquiries) {
        var settled = new ArrayList<Settled>();
        for (var inquiry : inquiries) {
            var answers = inquiry.accounts().stream()
                    .filter(Account::isEstablished)
                    .map(each -> new SettledAnswer(Words.answer(each), Words.support(each.support())))
                    .toList();
            settled.add(new Settled(viewpoint.link(inquiry.question()), answers));
        }
        return settled;
    }
}
