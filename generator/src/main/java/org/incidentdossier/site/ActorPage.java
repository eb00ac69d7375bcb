package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;

/// Who somebody or something is, according to whom.
final class ActorPage {
    private ActorPage() {}

    /// @param groups   claims about the actor, by article
    /// @param spoken   claims that articles report as its words and that are not about it
    /// @param articles that it wrote, published or republished
    /// @param subdivisions actors that are part of it
    record View(
            Frame page,
            String kind,
            List<FactView> facts,
            Citing.Text text,
            List<RelationView> relations,
            List<LinkView> subdivisions,
            List<TimelineRows.Row> events,
            List<LinkView> articles,
            List<DifferenceView> differences,
            List<Group> groups,
            int aboutCount,
            List<ClaimView> spoken,
            List<MentionView> mentions) {}

    /// The claims of one article.
    record Group(LinkView article, String name, DateView published, List<ClaimView> claims) {}

    /// A tie between two actors, on the word of claims.
    ///
    /// @param from, role, to such as: Andy Jassy, chief executive, Amazon
    record RelationView(
            LinkView from,
            String role,
            LinkView to,
            @Nullable String dates,
            List<LinkView> sources) {}

    static PagePlan of(Findings findings, Actor actor) {
        var here = Addresses.page(actor.id());
        var viewpoint = Viewpoint.of(findings, here);
        var claims = findings.dossier().claimsAbout(actor.id());
        var description = "%s: what %s say about %s, with sources."
                .formatted(
                        Words.label(actor.actorKind()),
                        Words.count(articles(claims).size(), "article"),
                        actor.title());
        var frame = Frame.of(findings.dossier().settings(), here, actor.title(), description)
                .below(actor.kind())
                .madeOf(actor.source())
                .citedAs(actor.slug())
                .saying(StructuredData.of(actor));
        return PagePlan.later(here, "actor", actor.title(), () -> view(viewpoint, frame, actor));
    }

    static View view(Viewpoint viewpoint, Frame frame, Actor actor) {
        var findings = viewpoint.findings();
        var id = actor.id();
        var about = findings.dossier().claimsAbout(id);
        var spoken = findings.spokenBy(id).stream()
                .filter(claim -> !claim.about().contains(id))
                .toList();
        return new View(
                frame,
                Words.label(actor.actorKind()),
                facts(viewpoint, actor),
                Citing.text(viewpoint, actor),
                relations(viewpoint, actor),
                viewpoint.dossier().actors().stream()
                        .filter(each -> id.equals(each.partOf()))
                        .map(viewpoint::link)
                        .toList(),
                TimelineRows.of(viewpoint, findings.eventsOf(id)),
                findings.articlesOf(id).stream().map(viewpoint::link).toList(),
                DifferenceView.all(viewpoint, findings.evidence().differencesOf(id)),
                groups(viewpoint, about),
                about.size(),
                viewpoint.claims(spoken),
                viewpoint.mentions(actor.slug()));
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
                DateView.of(viewpoint.dossier().article(article).published()),
                viewpoint.claims(own))));
        return groups;
    }

    private static List<ArticleId> articles(List<Claim> claims) {
        return claims.stream().map(Claim::article).distinct().toList();
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

    private static List<RelationView> relations(Viewpoint viewpoint, Actor actor) {
        var relations = new ArrayList<RelationView>();
        actor.relations().forEach(each -> relations.add(relation(viewpoint, actor, each)));
        for (var other : viewpoint.dossier().actors()) {
            for (var relation : other.relations()) {
                if (relation.of().equals(actor.id()) && !other.equals(actor)) {
                    relations.add(relation(viewpoint, other, relation));
                }
            }
        }
        return relations;
    }

    /// A relation as seen from anywhere.
    static RelationView relation(Viewpoint viewpoint, Actor from, Actor.Relation relation) {
        ActorId of = relation.of();
        var role = relation.role();
        return new RelationView(
                viewpoint.link(from),
                role == null ? relation.type().replace('-', ' ') : role,
                viewpoint.link(of),
                dates(relation),
                viewpoint.sources(relation.claims()));
    }

    private static @Nullable String dates(Actor.Relation relation) {
        var since = relation.since();
        var until = relation.until();
        var words = new ArrayList<String>();
        if (since != null && !since.isUnknown()) {
            words.add("since " + DateWords.of(since));
        }
        if (until != null && !until.isUnknown()) {
            words.add("until " + DateWords.of(until));
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
