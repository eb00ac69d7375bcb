package org.incidentdossier.evidence.compare;

import java.util.List;
import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Answer;

/// Reads names; what is an actor's slug, name or alias means that actor.
final class NameReader implements ValueReader {
    private final Parts parts;
    private final ActorNames names;

    NameReader(Dossier dossier, ActorNames names) {
        this.parts = new Parts(dossier);
        this.names = names;
    }

    @Override
    public Optional<Reading> read(Answer.Value value) {
        if (!(value instanceof Answer.Name(var text))) {
            return Optional.empty();
        }
        var bySlug = parts.actor(text);
        return Optional.of(bySlug.map(this::named).orElseGet(() -> new Name(text, names.meantBy(text), parts)));
    }

    /// A slug means one actor; where its name does not, the slug tells which.
    private Name named(Actor actor) {
        var isShared = names.meantBy(actor.title()).size() > 1;
        var text = isShared ? actor.title() + " (" + actor.slug() + ")" : actor.title();
        return new Name(text, List.of(actor.id()), parts);
    }
}
