package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;

/// Who somebody or something is, according to whom.
final class ActorPage {
    private ActorPage() {}

    /// @param feed     of the claims about the actor
    /// @param articles that it wrote, published or republished
    /// @param groups   claims about the actor, by article: those of the first page, if there are many
    /// @param spoken   claims that articles report as its words and that are not about it
    record View(
            Frame page,
            Entry entry,
            LinkView feed,
            NetworkView network,
            TimelineDrawing drawing,
            List<TimelineRows.Row> events,
            List<LinkView> articles,
            List<DifferenceView> differences,
            Paging paging,
            List<Group> groups,
            List<ClaimView> spoken,
            List<MentionView> mentions) {}

    /// What stands in the actor's note, and how many claims are about it.
    record Entry(String kind, List<FactView> facts, Citing.Text text, List<RelationView> ties, int aboutCount) {}

    /// The same with the claims, where all stand in one document.
    record Whole(Entry entry, List<Group> groups) {}

    /// More claims about the actor.
    record MoreView(Frame page, String name, Paging paging, int aboutCount, List<Group> groups) {}

    /// The claims of one article.
    record Group(LinkView article, String name, DateView published, List<ClaimView> claims) {}

    /// The actor's page, and more if there is too much for one.
    static List<PagePlan> of(Findings findings, Actor actor) {
        var here = SitePath.page(actor.id());
        var viewpoint = Viewpoint.of(findings, here);
        var sheets = Paging.cut(here, ".", rows(findings.dossier().claimsAbout(actor.id())));
        var pages = new ArrayList<PagePlan>();
        pages.add(PagePlan.later(
                here,
                "actor",
                actor.title(),
                () -> view(viewpoint, frame(viewpoint, here, actor), actor, sheets.getFirst())));
        for (var sheet : sheets.subList(1, sheets.size())) {
            pages.add(more(findings, actor, sheet));
        }
        return pages;
    }

    private static Frame frame(Viewpoint viewpoint, SitePath here, Actor actor) {
        var settings = viewpoint.dossier().settings();
        var articles = articles(viewpoint.dossier().claimsAbout(actor.id())).size();
        var description = "%s: what %s %s about %s, with sources."
                .formatted(
                        Words.label(actor.actorKind()),
                        Counted.of(articles, "article"),
                        articles == 1 ? "says" : "say",
                        actor.title());
        return Frame.of(settings, here, actor.title(), description)
                .below(actor.kind())
                .madeOf(actor.source())
                .citedAs(actor.slug())
                .describedBy(CitationMetas.of(settings, actor))
                .announcing(feed(viewpoint, actor))
                .saying(StructuredData.of(actor));
    }

    private static View view(Viewpoint viewpoint, Frame frame, Actor actor, Paging.Sheet<Claim> sheet) {
        var findings = viewpoint.findings();
        var id = actor.id();
        var events = TimelineRows.of(viewpoint, findings.eventsOf(id));
        var spoken = findings.spokenBy(id).stream()
                .filter(claim -> !claim.about().contains(id))
                .toList();
        return new View(
                frame,
                entry(viewpoint, actor),
                feed(viewpoint, actor),
                NetworkView.of(viewpoint, id, NetworkView.of(viewpoint, actor)),
                TimelineDrawing.of(events, 1),
                events,
                findings.articlesOf(id).stream().map(viewpoint::link).toList(),
                DifferenceView.all(viewpoint, findings.evidence().differencesOf(id)),
                sheet.paging(),
                groups(viewpoint, sheet.of("")),
                viewpoint.claims(spoken),
                viewpoint.mentions(actor.slug()));
    }

    private static PagePlan more(Findings findings, Actor actor, Paging.Sheet<Claim> sheet) {
        var viewpoint = Viewpoint.of(findings, sheet.path());
        var all = findings.dossier().claimsAbout(actor.id()).size();
        var frame = Frame.of(
                        findings.dossier().settings(),
                        sheet,
                        "What is said about " + actor.title(),
                        "More of the " + all + " claims about " + actor.title() + ", with sources.")
                .below(actor.kind())
                .below(viewpoint.link(actor));
        return PagePlan.later(
                sheet.path(),
                "actor-claims",
                frame.heading(),
                () -> new MoreView(frame, actor.title(), sheet.paging(), all, groups(viewpoint, sheet.of(""))));
    }

    /// What the note says, as it is shown from anywhere.
    static Entry entry(Viewpoint viewpoint, Actor actor) {
        return new Entry(
                Words.label(actor.actorKind()),
                facts(viewpoint, actor),
                Citing.text(viewpoint, actor),
                NetworkView.of(viewpoint, actor).stream()
                        .map(NetworkView.Tie::view)
                        .toList(),
                viewpoint.dossier().claimsAbout(actor.id()).size());
    }

    static Whole whole(Viewpoint viewpoint, Actor actor) {
        return new Whole(
                entry(viewpoint, actor), groups(viewpoint, viewpoint.dossier().claimsAbout(actor.id())));
    }

    /// The claims of each article, in the dossier's order.
    static List<Group> groups(Viewpoint viewpoint, List<Claim> claims) {
        var byArticle = new LinkedHashMap<ArticleId, List<Claim>>();
        claims.forEach(claim -> byArticle
                .computeIfAbsent(claim.article(), _ -> new ArrayList<>())
                .add(claim));
        var groups = new ArrayList<Group>();
        byArticle.forEach((article, own) -> groups.add(new Group(
                viewpoint.link(article),
                viewpoint.shortName(article),
                viewpoint.published(article),
                viewpoint.claims(own))));
        return groups;
    }

    private static List<Paging.Grouped<Claim>> rows(List<Claim> claims) {
        return claims.stream().map(claim -> new Paging.Grouped<>("", "", claim)).toList();
    }

    private static List<ArticleId> articles(List<Claim> claims) {
        return claims.stream().map(Claim::article).distinct().toList();
    }

    private static LinkView feed(Viewpoint viewpoint, Actor actor) {
        return viewpoint.link(SitePath.of("actors/" + actor.slug() + ".xml"), "Claims about " + actor.title());
    }

    private static List<FactView> facts(Viewpoint viewpoint, Actor actor) {
        var facts = new ArrayList<FactView>();
        if (!actor.aliases().isEmpty()) {
            facts.add(FactView.of(
                    "Also called", actor.aliases().stream().map(LinkView::plain).toList()));
        }
        var whole = actor.partOf();
        if (whole != null) {
            facts.add(FactView.of("Part of", viewpoint.link(whole)));
        }
        var url = actor.url();
        if (url != null) {
            facts.add(FactView.of("Address", new LinkView(url, url, "external")));
        }
        return facts;
    }
}
