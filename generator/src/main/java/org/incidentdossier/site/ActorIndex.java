package org.incidentdossier.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.diagnostics.Counted;
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
        var actors = findings.dossier().actors().stream()
                .sorted(ORDER)
                .map(ActorIndex::inItsGroup)
                .toList();
        return Paging.cut(FIRST, actors).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static Paging.Grouped<Actor> inItsGroup(Actor actor) {
        var kind = actor.actorKind();
        return new Paging.Grouped<>("x-" + (kind == null ? "other" : kind.word()), Words.plural(kind), actor);
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<Actor> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Who is who",
                "Everyone and everything that acts, speaks or is acted upon in this dossier.");
        return PagePlan.later(sheet.path(), "actors", frame.heading(), () -> {
            var groups = sheet.groups().stream()
                    .map(each -> new Group(each.id(), each.title(), lines(viewpoint, sheet.of(each.id()))))
                    .toList();
            return new View(frame, sheet.paging(), sheet.contents(), groups);
        });
    }

    private static List<Line> lines(Viewpoint viewpoint, List<Actor> actors) {
        return actors.stream()
                .map(actor -> {
                    var claims = viewpoint.dossier().claimsAbout(actor.id()).size();
                    return new Line(viewpoint.link(actor), actor.aliases(), Counted.of(claims, "claim"));
                })
                .toList();
    }
}
