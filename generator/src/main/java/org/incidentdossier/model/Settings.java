package org.incidentdossier.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `dossier.yaml` says about the dossier as a whole.
///
/// @param timezone  an IANA zone, in which times without a zone are read; never the machine's
/// @param year      the year of dates that their sources print without one
/// @param yearBasis why that year is taken
/// @param baseUrl   where the site is hosted, ending in `/`; null if nowhere yet
/// @param licence   an SPDX identifier
/// @param limits    by name
public record Settings(
        String id,
        String title,
        String summary,
        String language,
        String timezone,
        @Nullable Integer year,
        @Nullable String yearBasis,
        @Nullable String baseUrl,
        @Nullable String licence,
        String version,
        @Nullable String publisher,
        @Nullable String contact,
        List<String> editors,
        Map<String, Long> limits,
        NoteSource source) {
    public Settings {
        editors = List.copyOf(editors);
    }

    /// What a bundle of the dossier is called, and its top folder: `<id>-<version>` in characters that
    /// every tool takes.
    public String bundleName() {
        return bundleName(id, version);
    }

    /// The same of another version.
    public static String bundleName(String id, String version) {
        var name = (id + "-" + version).toLowerCase(Locale.ROOT);
        return name.replaceAll("[^a-z0-9._-]+", "-").replaceAll("[.]+$", "");
    }
}
