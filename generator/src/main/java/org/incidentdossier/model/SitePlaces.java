package org.incidentdossier.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Places that a site needs for what the software makes: neither attachments nor assets can be there.
public final class SitePlaces {
    private static final Set<String> OWN = Set.of(
            "asof",
            "cite",
            "data",
            "help",
            "provenance",
            "search",
            "source",
            "ro-crate-metadata.json",
            "robots.txt",
            "share.png");
    // A folder with the name of a page, feed, style or script would be in its way.
    private static final Pattern FILE = Pattern.compile(".*\\.(?:html|xml|css|js)");

    private SitePlaces() {}

    /// The part of a path from the site's root, with `/`, by which it would be in the way; nothing if it is not.
    public static Optional<String> taken(String path) {
        var parts = path.split("/", -1);
        if (OWN.contains(parts[0])) {
            return Optional.of(parts[0]);
        }
        for (var i = 0; i < parts.length - 1; i++) {
            if (FILE.matcher(parts[i]).matches()) {
                return Optional.of(parts[i]);
            }
        }
        return Optional.empty();
    }
}
