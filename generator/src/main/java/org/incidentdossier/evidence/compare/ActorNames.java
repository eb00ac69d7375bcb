package org.incidentdossier.evidence.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;

/// Which actors a name can mean.
public final class ActorNames {
    private final Map<String, List<ActorId>> actors = new HashMap<>();

    private ActorNames() {}

    /// The names and aliases of all actors.
    public static ActorNames of(Dossier dossier) {
        var names = new ActorNames();
        for (var actor : dossier.actors()) {
            names.add(actor.title(), actor.id());
            actor.aliases().forEach(alias -> names.add(alias, actor.id()));
        }
        return names;
    }

    private void add(String name, ActorId actor) {
        var all = actors.computeIfAbsent(Name.folded(name), _ -> new ArrayList<>());
        if (!all.contains(actor)) {
            all.add(actor);
        }
    }

    /// The actors that have a name, by slug; several if they share it. Neither case nor punctuation makes another name.
    public List<ActorId> meantBy(String name) {
        return List.copyOf(actors.getOrDefault(Name.folded(name), List.of()));
    }
}
