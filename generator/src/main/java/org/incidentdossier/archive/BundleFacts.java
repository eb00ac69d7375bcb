package org.incidentdossier.archive;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// What a bundle says about itself.
///
/// @param supersedes the version released before this one; null if there is none
/// @param counts     how many entries of a kind there are, in the order in which they are told
/// @param signingKey a private key, or the public one of a key that `ssh-agent` holds; null for no signature
public record BundleFacts(
        Settings settings,
        Provenance provenance,
        @Nullable String supersedes,
        Map<String, Integer> counts,
        @Nullable Path signingKey) {
    public BundleFacts {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /// Of a dossier.
    public static BundleFacts of(Dossier dossier, Provenance provenance, @Nullable Path signingKey) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("articles", dossier.articles().size());
        counts.put("actors", dossier.actors().size());
        counts.put("events", dossier.events().size());
        counts.put("questions", dossier.questions().size());
        counts.put("claims", dossier.claims().size());
        return new BundleFacts(dossier.settings(), provenance, BuildRecord.supersedes(dossier), counts, signingKey);
    }

    /// The bundle's name, which is its top folder: `<id>-<version>` in characters that every tool takes.
    public String name() {
        return name(settings.version());
    }

    String name(String version) {
        var name = (settings.id() + "-" + version).toLowerCase(Locale.ROOT);
        return name.replaceAll("[^a-z0-9._-]+", "-").replaceAll("[.]+$", "");
    }
}
