package org.incidentdossier.evidence.origin;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;

/// Counts origins that do not depend on one another, as far as the notes tell.
///
/// Two articles of one outlet are one newsroom; unnamed sources are not independent of who relies on them; an official
/// is not independent of the office, nor an agency of the government that it is part of.
public final class Independence {
    private static final List<String> TIES = List.of("office", "employment", "member", "part");

    private final Dossier dossier;
    // Pages ask from several threads.
    private final Map<String, Set<String>> above = new ConcurrentHashMap<>();

    /// As the notes of a dossier tell.
    public Independence(Dossier dossier) {
        this.dossier = dossier;
    }

    /// How many of the known origins are independent.
    public int count(Collection<Origin> origins) {
        var roots = new LinkedHashSet<String>();
        for (var origin : origins) {
            if (origin.isKnown()) {
                roots.add(root(origin));
            }
        }
        var independent = roots.stream()
                .filter(root -> above(root).stream().noneMatch(roots::contains))
                .count();
        // Where all depend on each other in a circle, they still are one.
        return roots.isEmpty() ? 0 : (int) Math.max(1, independent);
    }

    private String root(Origin origin) {
        var slug = origin.slug();
        if (slug == null) {
            return origin.key();
        }
        var outlet = dossier.entry(slug).orElse(null) instanceof Article article ? article.outlet() : null;
        return outlet == null ? slug : outlet.slug();
    }

    /// All that an actor belongs to, at any depth, itself not included.
    private Set<String> above(String slug) {
        return above.computeIfAbsent(slug, this::collect);
    }

    private Set<String> collect(String slug) {
        var found = new HashSet<String>();
        var todo = new ArrayDeque<>(List.of(slug));
        while (!todo.isEmpty()) {
            if (dossier.entry(todo.pop()).orElse(null) instanceof Actor actor) {
                for (var whole : wholes(actor)) {
                    if (found.add(whole.slug())) {
                        todo.add(whole.slug());
                    }
                }
            }
        }
        found.remove(slug);
        return found;
    }

    private static Set<ActorId> wholes(Actor actor) {
        var wholes = new LinkedHashSet<ActorId>();
        if (actor.partOf() != null) {
            wholes.add(actor.partOf());
        }
        actor.relations().stream()
                .filter(relation -> TIES.contains(relation.type()))
                .forEach(relation -> wholes.add(relation.of()));
        return wholes;
    }
}
