package org.incidentdossier.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.model.Actor;

/// All actors, by kind and name.
final class ActorIndex {
    private static final SitePath FIRST = SitePath.of("actors/index.html");
    private static final Comparator<Actor> ORDER = Comparator.comparing(
                    Actor::actorKind, Comparator.nullsLast(Comparator.<Actor.ActorKind>naturalOrder()))
            .thenComparing(each -> each.title().toLowerCase(Locale.ROOT))
            .thenComparing(Actor::slug);

    private ActorIndex() {}

    record View(Frame page, Paging paging, List<LinkView> contents, List<Group> groups) {}

    /// Actors of one kind.
    record Group(String id, String title, List<Line> actors) {}

    record Line(LinkView actor, List<String> aliases, String claims) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var lines = findings.dossier().actors().stream()
                .sorted(ORDER)
                .map(actor -> line(viewpoint, actor))
                .toList();
        return Paging.cut(FIRST, lines).stream()
                .map(sheet -> page(findings, sheet))
                .toList();
    }

    private static PagePlan page(Findings findings, Paging.Sheet<Line> sheet) {
        var frame = Frame.of(
                findings.dossier().settings(),
                sheet,
                "Who is who",
                "Everyone and everything that acts, speaks or is acted upon in this dossier.");
        var groups = sheet.groups().stream()
                .map(each -> new Group(each.id(), each.title(), sheet.of(each.id())))
                .toList();
        var view = new View(frame, sheet.paging(), sheet.contents(), groups);
        return new PagePlan(sheet.path(), "actors", frame.heading(), view);
    }

    private static Paging.Grouped<Line> line(Viewpoint viewpoint, Actor actor) {
        var kind = actor.actorKind();
        var claims = viewpoint.dossier().claimsAbout(actor.id()).size();
        var line = new Line(viewpoint.link(actor), actor.aliases(), Words.count(claims, "claim"));
        return new Paging.Grouped<>("x-" + (kind == null ? "other" : kind.word()), Words.plural(kind), line);
    }
}
