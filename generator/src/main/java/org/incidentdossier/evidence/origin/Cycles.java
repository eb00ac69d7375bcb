package org.incidentdossier.evidence.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.QuestionId;

/// Finds articles that rest on each other in a circle.
///
/// Derivation holds for all that an article says; `via` only for one question, since two articles may well credit each
/// other for different things.
public final class Cycles {
    private final Dossier dossier;
    private final Map<String, Set<String>> derived = new TreeMap<>();

    private Cycles(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Each circle once, as slugs from the first in natural order on, sorted.
    public static List<List<String>> in(Dossier dossier) {
        return new Cycles(dossier).find();
    }

    private List<List<String>> find() {
        for (var article : dossier.articles()) {
            derived.put(article.slug(), articles(article.derivedFrom()));
        }
        var found = new TreeSet<List<String>>(Cycles::compare);
        search(derived, derived.keySet(), found);
        claimsWithChains().forEach((_, claims) -> {
            var edges = chained(claims);
            search(edges, claims.stream().map(each -> each.article().slug()).toList(), found);
        });
        return List.copyOf(found);
    }

    /// The claims that credit an article, by question; those without a question each by itself.
    private Map<String, List<Claim>> claimsWithChains() {
        var claims = new LinkedHashMap<String, List<Claim>>();
        for (var claim : dossier.claims()) {
            if (!articles(claim.via()).isEmpty()) {
                QuestionId question = claim.question();
                var key = question == null ? claim.id().toString() : question.slug();
                claims.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
            }
        }
        return claims;
    }

    /// The derivations, with the articles that these claims credit.
    private Map<String, Set<String>> chained(List<Claim> claims) {
        var edges = new HashMap<String, Set<String>>();
        for (var claim : claims) {
            var from = claim.article().slug();
            for (var to : articles(claim.via())) {
                edges.computeIfAbsent(from, this::derivations).add(to);
                from = to;
            }
        }
        return edges;
    }

    private Set<String> derivations(String slug) {
        return new TreeSet<>(derived.getOrDefault(slug, Set.of()));
    }

    /// The articles among the hops, in their order.
    private Set<String> articles(List<Hop> hops) {
        var slugs = new LinkedHashSet<String>();
        for (var hop : hops) {
            if (hop instanceof Hop.Named(var slug) && dossier.entry(slug).orElse(null) instanceof Article) {
                slugs.add(slug);
            }
        }
        return slugs;
    }

    /// Walks every path once, without recursion, and notes where it meets itself.
    private void search(Map<String, Set<String>> edges, Iterable<String> starts, Set<List<String>> found) {
        var done = new LinkedHashSet<String>();
        for (var start : starts) {
            // In its order, so that a circle can be read off it.
            var path = new LinkedHashSet<String>();
            var todo = new ArrayList<List<String>>();
            todo.add(new ArrayList<>(List.of(start)));
            while (!todo.isEmpty()) {
                var next = todo.getLast();
                if (next.isEmpty()) {
                    todo.removeLast();
                    if (!path.isEmpty()) {
                        done.add(path.removeLast());
                    }
                    continue;
                }
                var slug = next.removeFirst();
                if (path.contains(slug)) {
                    var way = List.copyOf(path);
                    found.add(fromFirst(way.subList(way.indexOf(slug), way.size())));
                } else if (!done.contains(slug)) {
                    path.add(slug);
                    todo.add(new ArrayList<>(edges.getOrDefault(slug, derived.getOrDefault(slug, Set.of()))));
                }
            }
        }
    }

    private static List<String> fromFirst(List<String> circle) {
        var turned = new ArrayList<>(circle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return List.copyOf(turned);
    }

    private static int compare(List<String> a, List<String> b) {
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
