package org.incidentdossier.evidence.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;

/// Which actor is part of which.
final class Parts {
    private final Dossier dossier;

    Parts(Dossier dossier) {
        this.dossier = dossier;
    }

    Optional<Actor> actor(String slug) {
        return dossier.entry(slug).filter(Actor.class::isInstance).map(Actor.class::cast);
    }

    String title(ActorId actor) {
        return actor(actor.slug()).map(Actor::title).orElse(actor.slug());
    }

    /// Whether the actor is the whole, or part of it at any depth.
    boolean isWithin(ActorId actor, ActorId whole) {
        return wholes(actor).contains(whole);
    }

    /// Whether the actor is part of one of the others, at any depth.
    boolean isPartOfOne(ActorId actor, Collection<ActorId> others) {
        return wholes(actor).stream().anyMatch(whole -> !whole.equals(actor) && others.contains(whole));
    }

    /// The actor, and all that it is part of; ends where `part-of` runs in a circle.
    Set<ActorId> wholes(ActorId actor) {
        var found = new LinkedHashSet<ActorId>();
        var next = Optional.of(actor);
        while (next.isPresent() && found.add(next.get())) {
            next = actor(next.get().slug()).map(Actor::partOf);
        }
        return found;
    }
}
