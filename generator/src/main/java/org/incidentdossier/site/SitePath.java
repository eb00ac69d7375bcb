package org.incidentdossier.site;

import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;

/// The place of a file on the site, from its root: plain names joined by `/`, so that no path can leave it.
public record SitePath(String path) implements Comparable<SitePath> {
    /// @throws IllegalArgumentException if the path has another form
    public SitePath {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path of a site: " + path);
        }
    }

    // Names of letters, digits, `.`, `_` and `-`, none of which begins with a dot or hyphen. By hand, because every
    // link of every page is made of one.
    private static boolean isPath(String path) {
        var begins = true;
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            var isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (!isLetter && (begins || (c != '.' && c != '-' && c != '/'))) {
                return false;
            }
            begins = c == '/';
        }
        return !begins;
    }

    public static SitePath of(String path) {
        return new SitePath(path);
    }

    /// The page of an entry, such as `actors/anthropic.html`.
    public static SitePath page(EntryId entry) {
        return of(entry.kind().folder() + "/" + entry.slug() + ".html");
    }

    /// The address of a claim from the site's root, such as `articles/crypto-briefing-export-ban.html#order-weekday`.
    public static String address(ClaimId claim) {
        return page(claim.article()) + "#" + claim.name();
    }

    /// The address of a file as a link on this page has it, such as `../actors/anthropic.html`.
    public String to(SitePath target) {
        var shared = 0;
        for (var slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!path.regionMatches(shared, target.path, shared, slash + 1 - shared)) {
                break;
            }
            shared = slash + 1;
        }
        return "../".repeat(folders(shared)) + target.path.substring(shared);
    }

    /// The address of an element of a page; on the page itself the fragment alone.
    public String to(SitePath target, String fragment) {
        return (equals(target) ? "" : to(target)) + "#" + fragment;
    }

    /// What leads from this page's folder to the root: nothing, or `../` as often as needed.
    String toRoot() {
        return "../".repeat(folders(0));
    }

    /// The folder that it is in, such as `actors`; empty at the root.
    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /// How many folders it is in.
    int depth() {
        return folders(0);
    }

    private int folders(int from) {
        var folders = 0;
        for (var slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders++;
        }
        return folders;
    }

    @Override
    public int compareTo(SitePath other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
