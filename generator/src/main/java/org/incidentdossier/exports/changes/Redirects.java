package org.incidentdossier.exports.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdossier.model.Redirect;

/// What became of ids that are no longer there, as `redirects.yaml` says.
public final class Redirects {
    private final Map<String, Redirect> byId;

    private Redirects(Map<String, Redirect> byId) {
        this.byId = new TreeMap<>(byId);
    }

    public static Redirects of(Map<String, Redirect> byId) {
        return new Redirects(byId);
    }

    /// The ids whose text was taken down.
    public List<String> withdrawn() {
        return byId.entrySet().stream()
                .filter(each -> each.getValue() instanceof Redirect.Withdrawn)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The id that a version has in the place of another one: itself, or where redirects lead; nothing if they lead
    /// nowhere or in a circle.
    Optional<String> follow(String id, Snapshot in) {
        var at = id;
        for (var steps = 0; steps <= byId.size(); steps++) {
            if (in.entries().containsKey(at) || in.claims().containsKey(at)) {
                return Optional.of(at);
            }
            if (!(byId.get(at) instanceof Redirect.To(var next))) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /// What is said about an id that is gone; a claim shares the fate of its article.
    Changes.Gone fate(String id) {
        var redirect = byId.get(id);
        if (redirect == null && id.contains("#")) {
            redirect = byId.get(Snapshot.article(id));
        }
        return switch (redirect) {
            case null -> new Changes.Gone(id, "dropped", "");
            case Redirect.To(var to) -> new Changes.Gone(id, "moved", to);
            case Redirect.Gone(var reason) -> new Changes.Gone(id, "gone", reason);
            case Redirect.Withdrawn(var reason) -> new Changes.Gone(id, "withdrawn", reason);
        };
    }
}
