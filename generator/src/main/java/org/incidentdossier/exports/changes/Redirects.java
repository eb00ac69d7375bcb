package org.incidentdossier.exports.changes;

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

    /// The id that a version has in the place of another one: itself, or where redirects lead; nothing if they lead
    /// nowhere or in a circle.
    Optional<String> follow(String id, Snapshot in) {
        if (has(id, in)) {
            return Optional.of(id);
        }
        return last(id, in).flatMap(fate -> fate instanceof Redirect.To(var at) ? Optional.of(at) : Optional.empty());
    }

    /// Whether the text of an id was taken down, under this name or under one that it had later.
    boolean isWithdrawn(String id, Snapshot now) {
        return last(id, now).filter(Redirect.Withdrawn.class::isInstance).isPresent();
    }

    private Optional<Redirect> last(String id, Snapshot in) {
        return new Fates(byId, each -> has(each, in)).of(id);
    }

    private static boolean has(String id, Snapshot in) {
        return in.entries().containsKey(id) || in.claims().containsKey(id);
    }

    /// What became of an id that a version does not have; redirects are followed to their end.
    Changes.Gone fate(String id, Snapshot in) {
        return switch (last(id, in).orElse(null)) {
            case null -> new Changes.Gone(id, "dropped", "");
            case Redirect.To(var to) -> new Changes.Gone(id, "moved", to);
            case Redirect.Gone(var reason) -> new Changes.Gone(id, "gone", reason);
            case Redirect.Withdrawn(var reason) -> new Changes.Gone(id, "withdrawn", reason);
        };
    }
}
