package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Entry;

/// Checks that no actor is part of itself.
final class Containment {
    private Containment() {}

    /// One diagnostic a cycle, at its first actor.
    static List<Diagnostic> check(List<Entry> entries) {
        var actors = new TreeMap<ActorId, Actor>();
        entries.forEach(entry -> {
            if (entry instanceof Actor actor) {
                actors.putIfAbsent(actor.id(), actor);
            }
        });
        var found = new ArrayList<Diagnostic>();
        for (var actor : actors.values()) {
            var cycle = cycleFrom(actor, actors);
            if (!cycle.isEmpty()
                    && cycle.getFirst().equals(cycle.stream().sorted().toList().getFirst())) {
                found.add(report(actor, cycle));
            }
        }
        return found;
    }

    // The actors from this one round to itself, or none if the way up ends or runs into a cycle of others.
    private static List<ActorId> cycleFrom(Actor start, Map<ActorId, Actor> actors) {
        var way = new LinkedHashSet<ActorId>();
        var at = start;
        while (at != null && way.add(at.id())) {
            var parent = at.partOf();
            at = parent == null ? null : actors.get(parent);
        }
        return at != null && at.id().equals(start.id()) ? List.copyOf(way) : List.of();
    }

    private static Diagnostic report(Actor actor, List<ActorId> cycle) {
        var names = new ArrayList<>(cycle.stream().map(ActorId::toString).toList());
        names.add(actor.slug());
        return Diagnostic.of(
                Code.D207,
                actor.source().at("part-of"),
                "an actor is part of itself: " + String.join(" > ", names),
                "take `part-of:` out of one of them");
    }
}
