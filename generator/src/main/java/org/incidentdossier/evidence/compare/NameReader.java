package org.incidentdossier.evidence.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Answer;

/// Reads names; what is an actor's slug, name or alias means that actor.
final class NameReader implements AnswerReader {
    private final Parts parts;
    private final Map<String, ActorId> actors = new LinkedHashMap<>();

    NameReader(Dossier dossier) {
        this.parts = new Parts(dossier);
        for (var actor : dossier.actors()) {
            actors.putIfAbsent(Name.folded(actor.title()), actor.id());
        }
        for (var actor : dossier.actors()) {
            actor.aliases().forEach(alias -> actors.putIfAbsent(Name.folded(alias), actor.id()));
        }
    }

    @Override
    public Optional<Reading> read(Answer.Value value) {
        if (!(value instanceof Answer.Name(var text))) {
            return Optional.empty();
        }
        var bySlug = parts.actor(text);
        return Optional.of(bySlug.map(actor -> new Name(actor.title(), actor.id(), parts))
                .orElseGet(() -> new Name(text, actors.get(Name.folded(text)), parts)));
    }
}
