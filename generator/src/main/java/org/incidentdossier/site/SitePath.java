package org.incidentdossier.site;

import java.util.List;
import java.util.regex.Pattern;

/// The place of a file on the site, from its root: plain names joined by `/`, so that no path can leave it.
public record SitePath(String path) implements Comparable<SitePath> {
    private static final Pattern FORM = Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*");

    /// @throws IllegalArgumentException if the path has another form
    public SitePath {
        if (!FORM.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path of a site: " + path);
        }
    }

    public static SitePath of(String path) {
        return new SitePath(path);
    }

    /// The address of a file as a link on this page has it, such as `../actors/anthropic.html`.
    public String to(SitePath target) {
        var here = path.split("/", -1);
        var there = target.path.split("/", -1);
        var shared = 0;
        while (shared < Math.min(here.length, there.length) - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        var rest = String.join("/", List.of(there).subList(shared, there.length));
        return "../".repeat(here.length - 1 - shared) + rest;
    }

    /// The address of an element of a page; on the page itself the fragment alone.
    public String to(SitePath target, String fragment) {
        return (equals(target) ? "" : to(target)) + "#" + fragment;
    }

    /// What leads from this page's folder to the root: nothing, or `../` as often as needed.
    public String toRoot() {
        return "../".repeat(path.split("/", -1).length - 1);
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
