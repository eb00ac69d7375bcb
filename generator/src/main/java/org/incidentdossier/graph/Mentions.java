package org.incidentdossier.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.graph.Dossier.Mention;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Prose;
import org.jspecify.annotations.Nullable;

/// The sentences that lead somewhere, by what they lead to. They are looked for when somebody first asks: pages do,
/// rules do not.
final class Mentions {
    private final Collection<Entry> entries;
    private volatile @Nullable Map<String, List<Mention>> byTarget;

    Mentions(Collection<Entry> entries) {
        this.entries = entries;
    }

    /// Those of a slug or of `article#claim`, by entry, in source order.
    List<Mention> of(String id) {
        var known = byTarget;
        return (known == null ? find() : known).getOrDefault(id, List.of());
    }

    private synchronized Map<String, List<Mention>> find() {
        var known = byTarget;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (var entry : entries) {
                for (var block : entry.body().blocks()) {
                    for (var sentence : block.sentences()) {
                        file(entry, sentence, known);
                    }
                }
            }
            known.replaceAll((_, each) -> List.copyOf(each));
            byTarget = known;
        }
        return known;
    }

    private static void file(Entry entry, Prose.Sentence sentence, Map<String, List<Mention>> byTarget) {
        if (sentence.links().isEmpty() && sentence.citations().isEmpty()) {
            return;
        }
        var mention = new Mention(entry, sentence);
        for (var target : targets(sentence)) {
            byTarget.computeIfAbsent(target, _ -> new ArrayList<>()).add(mention);
        }
    }

    // Each once; there are few in a sentence.
    private static List<String> targets(Prose.Sentence sentence) {
        var targets = new ArrayList<String>();
        sentence.links().forEach(link -> add(link.target(), targets));
        sentence.citations().forEach(citation -> add(citation.claim(), targets));
        return targets;
    }

    private static void add(String target, List<String> targets) {
        if (!targets.contains(target)) {
            targets.add(target);
        }
    }
}
