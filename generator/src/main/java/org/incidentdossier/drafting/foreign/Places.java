package org.incidentdossier.drafting.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.content.Slugs;
import org.incidentdossier.model.EntryKind;

/// Gives every file a name of its own, and finds it again from links.
final class Places {
    private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-(.+)");

    private final Map<String, Placed> bySource = new HashMap<>();
    private final Map<String, Placed> byLink = new HashMap<>();
    private final Map<String, Placed> bySlug = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /// Takes a name for a file: what its header says, else its file name, else its title; then with its folder or a
    /// number, if another file of the import has it.
    Placed place(String source, EntryKind kind, Header header, String title) {
        var stem = stem(source);
        var wish = header.text("slug")
                .flatMap(Slugs::of)
                .or(() -> Slugs.of(stem))
                .or(() -> Slugs.of(title))
                .orElse("note");
        var placed = new Placed(source, kind, free(wish, source));
        bySource.put(source, placed);
        bySlug.put(placed.slug(), placed);
        file(source, placed);
        header.text("permalink", "url")
                .map(each -> key(each.replaceFirst("^/+", "")))
                .filter(each -> !each.isEmpty())
                .ifPresent(each -> byLink.putIfAbsent(each, placed));
        return placed;
    }

    /// The note that a link in a file leads to, as a path from that file's folder.
    Optional<Placed> linked(String from, String target) {
        var path = target.replaceFirst("[?#].*", "");
        var absolute = path.startsWith("/") ? path.substring(1) : folder(from) + path;
        return Optional.ofNullable(byLink.get(key(normal(absolute))));
    }

    /// The note that has a name, be it written as a title or as a slug.
    Optional<Placed> named(String words) {
        return Slugs.of(words).map(bySlug::get);
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /// A path without `.` and `..`; those that would leave the folder stay in front.
    static String normal(String path) {
        var parts = new ArrayList<String>();
        for (var part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private String free(String wish, String source) {
        if (taken.add(wish)) {
            return wish;
        }
        var folder = folder(source).replaceFirst("/$", "");
        var parent = Slugs.of(folder.substring(folder.lastIndexOf('/') + 1) + " " + wish);
        if (parent.isPresent() && taken.add(parent.get())) {
            return parent.get();
        }
        while (true) {
            var numbered = wish + "-" + next.merge(wish, 2, (known, _) -> known + 1);
            if (taken.add(numbered)) {
                return numbered;
            }
        }
    }

    private void file(String source, Placed placed) {
        byLink.putIfAbsent(key(source), placed);
        var stem = stem(source);
        var dated = source.substring(source.lastIndexOf('/') + 1);
        if (!dated.startsWith(stem)) {
            byLink.putIfAbsent(key(folder(source) + stem), placed);
        }
    }

    // Links name the file, the page made of it, or neither: a.md, a.html, a/ and a are one.
    private static String key(String path) {
        return path.replaceFirst("(?i)\\.(md|markdown|html?|adoc)$", "")
                .replaceFirst("(?:^|/)(?:_?index|README)$", "")
                .replaceFirst("/+$", "");
    }

    private static String stem(String source) {
        var name = source.substring(source.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        var dated = DATED.matcher(name);
        if (dated.matches()) {
            return dated.group(1);
        }
        var folder = folder(source).replaceFirst("/$", "");
        return name.matches("_?index|README") && !folder.isEmpty()
                ? folder.substring(folder.lastIndexOf('/') + 1)
                : name;
    }
}
