package org.incidentdossier.evidence.origin;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.incidentdossier.evidence.compare.ActorNames;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ClaimId;

/// Counts origins that do not depend on one another, as far as the notes tell.
///
/// Two articles of one outlet are one newsroom, and two of one author one writer, as is what the author says elsewhere;
/// unnamed sources are not independent of who relies on them; an official is not independent of the office, nor an
/// agency of the government that it is part of.
public final class Independence {
    private static final List<String> TIES = List.of("office", "employment", "member", "part");

    private final Dossier dossier;
    private final ActorNames names;
    // Pages ask from several threads.
    private final Map<String, Backing> backings = new ConcurrentHashMap<>();

    /// Who stands behind an origin.
    ///
    /// @param makers who it is; of an article, its newsroom and its authors as well
    /// @param wholes all that these belong to, at any depth, themselves not included
    private record Backing(Set<String> makers, Set<String> wholes) {}

    /// As the notes of a dossier tell.
    public Independence(Dossier dossier, ActorNames names) {
        this.dossier = dossier;
        this.names = names;
    }

    /// How many of the known origins of some claims that say the same are independent.
    ///
    /// Who only passes on what others say, in claims of its own among these, does not count, nor does what belongs
    /// to another one beside it. Others that have a maker in common count as one, even if that is so only by way of
    /// a third: rather too few than too many.
    public int count(Map<ClaimId, Origin> origins) {
        var own = ownOrigins(origins);
        var known = origins.values().stream().filter(Origin::isKnown).toList();
        var ends = known.stream()
                .filter(origin ->
                        own.getOrDefault(origin.key(), Set.of(origin.key())).contains(origin.key()))
                .map(origin -> backings.computeIfAbsent(origin.named(), this::backing))
                .distinct()
                .toList();
        var makers = new HashSet<String>();
        ends.forEach(each -> makers.addAll(each.makers()));
        var uppermost = ends.stream()
                .filter(each -> Collections.disjoint(each.wholes(), makers))
                .toList();
        // Where all depend on each other in a circle, they still are one.
        return known.isEmpty() ? 0 : Math.max(1, groups(uppermost));
    }

    /// Where the claims of each article and each outlet among them come from.
    private Map<String, Set<String>> ownOrigins(Map<ClaimId, Origin> origins) {
        var own = new HashMap<String, Set<String>>();
        origins.forEach((claim, origin) -> {
            var article = dossier.article(claim.article());
            own.computeIfAbsent(article.slug(), _ -> new HashSet<>()).add(origin.key());
            if (article.outlet() != null) {
                own.computeIfAbsent(article.outlet().slug(), _ -> new HashSet<>())
                        .add(origin.key());
            }
        });
        return own;
    }

    /// How many groups they make in which nobody shares a maker with another group.
    private static int groups(List<Backing> backings) {
        // From each maker to another one of its group; the head of a group leads to itself.
        var heads = new HashMap<String, String>();
        for (var backing : backings) {
            var first = backing.makers().iterator().next();
            for (var maker : backing.makers()) {
                heads.putIfAbsent(maker, maker);
                heads.put(head(first, heads), head(maker, heads));
            }
        }
        return (int) heads.entrySet().stream()
                .filter(each -> each.getKey().equals(each.getValue()))
                .count();
    }

    private static String head(String maker, Map<String, String> heads) {
        var at = maker;
        for (var next = heads.get(at); next != null && !next.equals(at); next = heads.get(at)) {
            at = next;
        }
        return at;
    }

    private Backing backing(String named) {
        var makers = new LinkedHashSet<>(List.of(named));
        if (dossier.entry(named).orElse(null) instanceof Article article) {
            if (article.outlet() != null) {
                makers.add(article.outlet().slug());
            }
            article.authors().forEach(author -> makers.addAll(slugs(author)));
        }
        return new Backing(makers, wholes(makers));
    }

    /// An author without a note is known by name, and is whoever else goes by that name.
    private List<String> slugs(Article.Author author) {
        return switch (author) {
            case Article.Author.Known(var actor) -> List.of(actor.slug());
            case Article.Author.Plain(var name) ->
                Stream.concat(
                                Stream.of("author " + Origins.folded(name)),
                                names.meantBy(name).stream().map(ActorId::slug))
                        .toList();
        };
    }

    private Set<String> wholes(Set<String> parts) {
        var found = new HashSet<String>();
        var todo = new ArrayDeque<>(parts);
        while (!todo.isEmpty()) {
            if (dossier.entry(todo.pop()).orElse(null) instanceof Actor actor) {
                for (var whole : wholes(actor)) {
                    if (found.add(whole.slug())) {
                        todo.add(whole.slug());
                    }
                }
            }
        }
        found.removeAll(parts);
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
