package org.incidentdossier.exports.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incidentdossier.graph.Fates;
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
        if (has(id, in)) {
            return Optional.of(id);
        }
        return new Fates(byId, each -> has(each, in))
                .of(id)
                .flatMap(fate -> fate instanceof Redirect.To(var at) ? Optional.of(at) : Optional.empty());
    }

    private static boolean has(String id, Snapshot in) {
        return in.entries().containsKey(id) || in.claims().containsKey(id);
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
