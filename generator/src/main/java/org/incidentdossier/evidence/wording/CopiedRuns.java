package org.incidentdossier.evidence.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.CaptureRuns;
import org.incidentdossier.model.Entry;

/// Finds runs of words that a text of ours shares with a capture.
///
/// Runs of headlines, titles and names are nobody's wording and do not count.
public final class CopiedRuns {
    private final Set<String> allowed = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final List<Salted> salted = new ArrayList<>();

    /// Fingerprints that share a salt.
    private record Salted(Fingerprints fingerprints, Set<String> hashes) {}

    private CopiedRuns() {}

    /// By the committed fingerprints, and by the captures that are at hand.
    public static CopiedRuns of(Dossier dossier, Captures captures) {
        var copied = new CopiedRuns();
        copied.addFingerprints(dossier.notes().runs());
        for (var article : dossier.articles()) {
            for (var capture : article.captures()) {
                captures.bytes(capture.file())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .ifPresent(text -> WordRuns.of(text).forEach(copied.plain::add));
            }
        }
        if (!copied.isEmpty()) {
            dossier.entries().forEach(copied::allow);
        }
        return copied;
    }

    /// Whether there is nothing that a text could have been copied from.
    public boolean isEmpty() {
        return plain.isEmpty() && salted.isEmpty();
    }

    /// The first run of the text that is copied.
    public Optional<String> firstIn(String text) {
        if (isEmpty()) {
            return Optional.empty();
        }
        return WordRuns.of(text)
                .filter(run -> !allowed.contains(run))
                .filter(this::isCopied)
                .findFirst();
    }

    private boolean isCopied(String run) {
        return plain.contains(run)
                || salted.stream().anyMatch(each -> each.hashes()
                        .contains(each.fingerprints().hash(run)));
    }

    private void allow(Entry entry) {
        allow(entry.title());
        if (entry instanceof Article article && article.headline() != null) {
            allow(article.headline());
        }
        if (entry instanceof Actor actor) {
            actor.aliases().forEach(this::allow);
        }
    }

    private void allow(String title) {
        WordRuns.of(title).forEach(allowed::add);
    }

    private void addFingerprints(Collection<CaptureRuns> all) {
        Map<String, Set<String>> bySalt = new LinkedHashMap<>();
        for (var runs : all) {
            bySalt.computeIfAbsent(runs.salt(), _ -> new HashSet<>()).addAll(runs.hashes());
        }
        bySalt.forEach((salt, hashes) -> salted.add(new Salted(Fingerprints.salted(salt), hashes)));
    }
}
