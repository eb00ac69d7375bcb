package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;

/// Which ids there are.
///
/// @param all        of the entries, those of one slug as well
/// @param entries    by slug; of two with one slug, the first
/// @param claims     `article#claim` of all claims that their articles' slugs lead to
/// @param doubled    slugs that several entries have
/// @param duplicates says so of each
record Roster(
        List<Entry> all,
        Map<String, Entry> entries,
        Set<String> claims,
        Set<String> doubled,
        List<Diagnostic> duplicates) {
    static Roster of(List<Entry> all) {
        var entries = bySlug(all);
        var slugs = new HashSet<String>();
        var claims = new HashSet<String>();
        var doubled = new HashSet<String>();
        var duplicates = new ArrayList<Diagnostic>();
        for (var entry : all) {
            var first = entries.getOrDefault(entry.slug(), entry);
            if (!slugs.add(entry.slug())) {
                doubled.add(entry.slug());
                duplicates.add(duplicate(first, entry));
            }
            if (entry instanceof Article article && first instanceof Article) {
                article.claims().forEach(claim -> claims.add(claim.id().toString()));
            }
        }
        return new Roster(all, entries, claims, doubled, List.copyOf(duplicates));
    }

    /// Entries in the order of their slugs; of two with one slug, the first.
    static Map<String, Entry> bySlug(List<Entry> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Entry::slug));
        var bySlug = new LinkedHashMap<String, Entry>();
        sorted.forEach(entry -> bySlug.putIfAbsent(entry.slug(), entry));
        return bySlug;
    }

    boolean hasClaim(String id) {
        return claims.contains(id);
    }

    /// The names of an article's claims.
    SortedSet<String> claimsOf(String slug) {
        var names = new TreeSet<String>();
        if (entries.get(slug) instanceof Article article) {
            article.claims().forEach(claim -> names.add(claim.id().name()));
        }
        return names;
    }

    Optional<Entry> entry(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    Collection<String> slugs() {
        return entries.keySet();
    }

    /// The slugs of one kind, sorted.
    List<String> slugs(EntryKind kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::slug)
                .toList();
    }

    /// The one of some entries that has a title, name or alias, in any case.
    Optional<String> called(String words, Collection<String> candidates) {
        return entries.values().stream()
                .filter(entry -> isCalled(entry, words.strip()))
                .map(Entry::slug)
                .filter(candidates::contains)
                .findFirst();
    }

    private static boolean isCalled(Entry entry, String words) {
        return entry.title().equalsIgnoreCase(words)
                || (entry instanceof Actor actor && actor.aliases().stream().anyMatch(words::equalsIgnoreCase));
    }

    private static Diagnostic duplicate(Entry first, Entry second) {
        return Diagnostic.of(
                Code.D204,
                Span.startOf(second.source().path()),
                "the slug \"" + second.slug() + "\" is taken by "
                        + first.source().path(),
                "rename one of the two files: slugs are unique over all kinds, so that [[" + second.slug()
                        + "]] has one meaning");
    }
}
