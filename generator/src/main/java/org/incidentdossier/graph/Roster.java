package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
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
/// @param entries    by slug; of two with one slug, the first
/// @param claims     the names of each article's claims, by the article's slug
/// @param duplicates what stands twice
record Roster(Map<String, Entry> entries, Map<String, SortedSet<String>> claims, List<Diagnostic> duplicates) {
    static Roster of(List<Entry> all) {
        var entries = new TreeMap<String, Entry>();
        var claims = new TreeMap<String, SortedSet<String>>();
        var duplicates = new ArrayList<Diagnostic>();
        for (var entry : all) {
            var first = entries.putIfAbsent(entry.slug(), entry);
            if (first != null) {
                duplicates.add(duplicate(first, entry));
            }
            if (entry instanceof Article article) {
                var names = claims.computeIfAbsent(article.slug(), _ -> new TreeSet<>());
                article.claims().forEach(claim -> names.add(claim.id().name()));
            }
        }
        // Looked up for each link of each note, in the order of slugs when they are listed.
        return new Roster(new LinkedHashMap<>(entries), new LinkedHashMap<>(claims), List.copyOf(duplicates));
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
