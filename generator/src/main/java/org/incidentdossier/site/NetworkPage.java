package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.site.network.NetworkLayout;

/// Who is tied to whom, drawn and listed.
final class NetworkPage {
    private static final SitePath HERE = SitePath.of("network.html");
    private static final int MOST_LETTERS = 30;
    private static final int BOX_HEIGHT = 30;
    private static final int LABEL_HEIGHT = 14;

    private NetworkPage() {}

    /// @param ties one for each line of the drawing, in its order
    record View(Frame page, int width, int height, List<BoxView> boxes, List<LineView> lines, List<Tie> ties) {}

    /// An actor in the drawing.
    record BoxView(String name, String kind, NetworkLayout.Box at) {}

    /// A tie in the drawing.
    record LineView(String role, NetworkLayout.Line at) {}

    /// A tie in the list.
    ///
    /// @param classified whether the editors say so without a claim, as they sort things
    record Tie(ActorPage.RelationView relation, boolean classified) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var frame = Frame.of(
                findings.dossier().settings(),
                HERE,
                "Network",
                "Who is tied to whom according to the articles: offices, models, parts. Each line has its sources in the"
                        + " list.");
        var ties = new ArrayList<Tie>();
        var edges = new ArrayList<NetworkLayout.Edge>();
        Set<ActorId> actors = new LinkedHashSet<>();
        for (var actor : findings.dossier().actors()) {
            for (var relation : actor.relations()) {
                var view = ActorPage.relation(viewpoint, actor, relation);
                add(
                        actors,
                        ties,
                        edges,
                        actor,
                        relation.of(),
                        new Tie(view, relation.claims().isEmpty()));
            }
            var whole = actor.partOf();
            if (whole != null
                    && actor.relations().stream().noneMatch(each -> each.of().equals(whole))) {
                var view = new ActorPage.RelationView(
                        viewpoint.link(actor), "part of", viewpoint.link(whole), null, List.of());
                add(actors, ties, edges, actor, whole, new Tie(view, true));
            }
        }
        return PagePlan.later(
                HERE, "network", "Network", () -> view(viewpoint, frame, List.copyOf(actors), edges, ties));
    }

    private static void add(
            Set<ActorId> actors, List<Tie> ties, List<NetworkLayout.Edge> edges, Actor from, ActorId to, Tie tie) {
        actors.add(from.id());
        actors.add(to);
        ties.add(tie);
        edges.add(new NetworkLayout.Edge(
                from.slug(), to.slug(), letters(tie.relation().role(), 6), LABEL_HEIGHT));
    }

    private static View view(
            Viewpoint viewpoint, Frame frame, List<ActorId> actors, List<NetworkLayout.Edge> edges, List<Tie> ties) {
        if (ties.isEmpty()) {
            return new View(frame, 0, 0, List.of(), List.of(), List.of());
        }
        var nodes = actors.stream()
                .map(id -> new NetworkLayout.Node(id.slug(), letters(name(viewpoint, id), 7) + 20, BOX_HEIGHT))
                .toList();
        var layout = NetworkLayout.of(nodes, edges);
        var boxes = new ArrayList<BoxView>();
        for (var i = 0; i < actors.size(); i++) {
            var id = actors.get(i);
            var kind = viewpoint.dossier().actor(id).actorKind();
            boxes.add(new BoxView(
                    name(viewpoint, id),
                    kind == null ? "other" : kind.word(),
                    layout.boxes().get(i)));
        }
        var lines = new ArrayList<LineView>();
        for (var i = 0; i < ties.size(); i++) {
            var role = Words.shortened(ties.get(i).relation().role(), MOST_LETTERS);
            lines.add(new LineView(role, layout.lines().get(i)));
        }
        return new View(frame, layout.width(), layout.height(), boxes, lines, ties);
    }

    private static String name(Viewpoint viewpoint, ActorId id) {
        return Words.shortened(viewpoint.link(id).text(), MOST_LETTERS);
    }

    // No font is at hand when the site is built; this is the width of a wide one.
    private static int letters(String text, int each) {
        return Words.shortened(text, MOST_LETTERS).length() * each;
    }
}
