package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.site.network.NetworkLayout;
import org.jspecify.annotations.Nullable;

/// Actors and their ties, drawn and listed.
///
/// @param width, height in units of the drawing; 0 if there is nothing to draw
/// @param lines         one for each tie, in the same order
record NetworkView(int width, int height, List<BoxView> boxes, List<LineView> lines, List<RelationView> ties) {
    private static final int MOST_LETTERS = 30;
    private static final int BOX_HEIGHT = 30;
    private static final int LABEL_HEIGHT = 14;

    /// An actor in the drawing.
    ///
    /// @param here whether the page is its own
    record BoxView(String name, String kind, boolean here, NetworkLayout.Box at) {}

    /// A tie in the drawing.
    record LineView(String role, NetworkLayout.Line at) {}

    /// A tie and what it ties.
    record Tie(ActorId from, ActorId to, RelationView view) {}

    /// All ties of the dossier, by who has them.
    static List<Tie> all(Viewpoint viewpoint) {
        return viewpoint.dossier().actors().stream()
                .flatMap(actor -> ties(viewpoint, actor).stream())
                .toList();
    }

    /// The ties of one actor, its own first.
    static List<Tie> of(Viewpoint viewpoint, Actor actor) {
        var ties = new ArrayList<>(ties(viewpoint, actor));
        for (var other : viewpoint.findings().tiedTo(actor.id())) {
            ties(viewpoint, other).stream()
                    .filter(tie -> tie.to().equals(actor.id()))
                    .forEach(ties::add);
        }
        return ties;
    }

    /// @param here the actor whose page this is; null on a page of many
    static NetworkView of(Viewpoint viewpoint, @Nullable ActorId here, List<Tie> ties) {
        var views = ties.stream().map(Tie::view).toList();
        if (ties.isEmpty() || ties.size() > Paging.ROWS) {
            return new NetworkView(0, 0, List.of(), List.of(), views);
        }
        var actors = new LinkedHashSet<ActorId>();
        ties.forEach(tie -> {
            actors.add(tie.from());
            actors.add(tie.to());
        });
        var layout = layout(viewpoint, List.copyOf(actors), ties);
        return new NetworkView(
                layout.width(),
                layout.height(),
                boxes(viewpoint, here, List.copyOf(actors), layout),
                lines(views, layout),
                views);
    }

    private static List<Tie> ties(Viewpoint viewpoint, Actor actor) {
        var ties = new ArrayList<Tie>();
        for (var relation : actor.relations()) {
            ties.add(new Tie(actor.id(), relation.of(), RelationView.of(viewpoint, actor, relation)));
        }
        var whole = actor.partOf();
        if (whole != null && ties.stream().noneMatch(each -> each.to().equals(whole))) {
            ties.add(new Tie(actor.id(), whole, RelationView.part(viewpoint, actor, whole)));
        }
        return ties;
    }

    private static NetworkLayout layout(Viewpoint viewpoint, List<ActorId> actors, List<Tie> ties) {
        var nodes = actors.stream()
                .map(id -> new NetworkLayout.Node(id.slug(), letters(name(viewpoint, id), 7) + 20, BOX_HEIGHT))
                .toList();
        var edges = ties.stream()
                .map(tie -> new NetworkLayout.Edge(
                        tie.from().slug(), tie.to().slug(), letters(tie.view().role(), 6), LABEL_HEIGHT))
                .toList();
        return NetworkLayout.of(nodes, edges);
    }

    private static List<BoxView> boxes(
            Viewpoint viewpoint, @Nullable ActorId here, List<ActorId> actors, NetworkLayout layout) {
        var boxes = new ArrayList<BoxView>();
        for (var i = 0; i < actors.size(); i++) {
            var id = actors.get(i);
            var kind = viewpoint.dossier().actor(id).actorKind();
            boxes.add(new BoxView(
                    name(viewpoint, id),
                    kind == null ? "other" : kind.word(),
                    id.equals(here),
                    layout.boxes().get(i)));
        }
        return boxes;
    }

    private static List<LineView> lines(List<RelationView> ties, NetworkLayout layout) {
        var lines = new ArrayList<LineView>();
        for (var i = 0; i < ties.size(); i++) {
            var role = Words.shortened(ties.get(i).role(), MOST_LETTERS);
            lines.add(new LineView(role, layout.lines().get(i)));
        }
        return lines;
    }

    private static String name(Viewpoint viewpoint, ActorId id) {
        return Words.shortened(viewpoint.link(id).text(), MOST_LETTERS);
    }

    // No font is at hand when the site is built; this is the width of a wide one.
    private static int letters(String text, int each) {
        return Words.shortened(text, MOST_LETTERS).length() * each;
    }
}
