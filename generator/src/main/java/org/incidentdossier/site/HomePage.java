package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;

/// The dossier in one screen: what it is about, what is established, what is disputed, in which order it happened.
final class HomePage {
    private static final SitePath HERE = SitePath.of("index.html");
    private static final int MOST_DISPUTES = 6;
    private static final int MOST_ESTABLISHED = 8;
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
            List<TimelineRows.Row> events,
            int eventCount,
            List<LinkView> pages,
            List<Outlet> articles) {}

    /// How many of a kind there are.
    record Count(String href, int number, String noun) {}

    /// A question on which articles differ.
    record Dispute(LinkView question, List<Side> sides) {}

    /// One answer, and who gives it.
    record Side(String answer, List<LinkView> articles) {}

    /// A question that is established.
    record Settled(LinkView question, String answer, String support) {}

    /// An article that the dossier is made of.
    record Outlet(LinkView article, String name, DateView published) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var dossier = findings.dossier();
        var settings = dossier.settings();
        var frame =
                Frame.of(settings, HERE, settings.title(), settings.summary()).saying(StructuredData.of(settings));
        var disputed = those(findings, Status.Kind.DISPUTED);
        var established = those(findings, Status.Kind.ESTABLISHED);
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
                established.stream()
                        .limit(MOST_ESTABLISHED)
                        .map(each -> settled(viewpoint, each))
                        .toList(),
                established.size(),
                reported.size(),
                (int) reported.stream()
                        .filter(each -> StatusView.of(each).singleOrigin())
                        .count(),
                those(findings, Status.Kind.UNANSWERED).size(),
                findings.evidence().gaps().size(),
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
                .map(account -> new Side(
                        account.answer(),
                        account.claims().stream()
                                .map(claim -> viewpoint.link(claim.id()))
                                .toList()))
                .toList();
        return new Dispute(viewpoint.link(inquiry.question()), sides);
    }

    private static Settled settled(Viewpoint viewpoint, Inquiry inquiry) {
        var answers = inquiry.accounts().stream().map(each -> each.answer()).toList();
        return new Settled(
                viewpoint.link(inquiry.question()), String.join("; ", answers), Words.support(inquiry.support()));
    }
}
