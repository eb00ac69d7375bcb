package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;

/// Walks `content/` without following anything.
final class TreeWalk {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,120}");
    private static final List<String> LEFTOVER_STARTS = List.of("#", ".#", "._", ".~lock.");
    private static final List<String> LEFTOVER_ENDS = List.of("~", ".swo", ".swp", ".tmp");
    private static final Set<String> IGNORED =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore", ".gitattributes");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String ASKED = "isSymbolicLink,isDirectory,isRegularFile,size,lastModifiedTime,fileKey";
    private static final int LONGEST_NOTE = 80;
    private static final int DEEPEST = 16;

    private final List<SourceFile> files = new ArrayList<>();
    private final Findings findings = new Findings();

    private final String asked;

    // Asked for one by one, each would be looked up again.
    private TreeWalk(Path content) {
        var isUnix = content.getFileSystem().supportedFileAttributeViews().contains("unix");
        this.asked = isUnix ? "unix:nlink," + ASKED : ASKED;
    }

    static Checked<SourceTree> of(Path content) throws IOException {
        var walk = new TreeWalk(content);
        walk.visit(content, "content");
        walk.files.sort(Comparator.comparing(SourceFile::path));
        return new Checked<>(new SourceTree(walk.files), walk.findings.all());
    }

    private void visit(Path file, String path) throws IOException {
        var told = Files.readAttributes(file, asked, LinkOption.NOFOLLOW_LINKS);
        if (is(told, "isSymbolicLink")) {
            refuse(path, "a symbolic link", "put the file itself there; links are not followed");
        } else if (is(told, "isDirectory")) {
            visitFolder(file, path);
        } else if (!is(told, "isRegularFile")) {
            refuse(path, "a pipe, socket or device", "delete it");
        } else if (told.get("nlink") instanceof Integer links && links > 1) {
            refuse(path, "a file with more than one name (a hard link)", "copy it: cp file copy && mv copy file");
        } else if (told.get("size") instanceof Long bytes
                && told.get("lastModifiedTime") instanceof FileTime modified) {
            files.add(new SourceFile(path, file, new FileState(bytes, modified, told.get("fileKey"))));
        }
    }

    private static boolean is(Map<String, Object> told, String attribute) {
        return Boolean.TRUE.equals(told.get(attribute));
    }

    private void refuse(String path, String what, String help) {
        findings.add(Code.D420, Span.startOf(path), "this is " + what, help);
    }

    private void visitFolder(Path folder, String path) throws IOException {
        if (path.chars().filter(c -> c == '/').count() >= DEEPEST) {
            findings.add(
                    Code.D422,
                    Span.startOf(path),
                    "the folder lies deeper than " + DEEPEST + " levels",
                    "move its files further up");
            return;
        }
        var children = new TreeMap<String, Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(child -> children.put(name(child), child));
        }
        children.keySet().removeIf(TreeWalk::isIgnored);
        var taken = new HashMap<String, String>();
        for (var child : children.entrySet()) {
            var name = child.getKey();
            var twin = taken.putIfAbsent(folded(name), name);
            if (twin != null) {
                findings.add(
                        Code.D421,
                        Span.startOf(path + "/" + name),
                        Quoted.of(name) + " and " + Quoted.of(twin) + " are one name on many systems",
                        "rename one of them");
            } else if (isAllowed(name, path, children.keySet())) {
                visit(child.getValue(), path + "/" + name);
            }
        }
    }

    private static boolean isIgnored(String name) {
        if (IGNORED.contains(name)) {
            return true;
        }
        for (var start : LEFTOVER_STARTS) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        for (var end : LEFTOVER_ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String name) {
        if (NAME.matcher(name).matches()) {
            return name; // as it would be folded
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    // Names of notes are checked as slugs, with advice of their own.
    private boolean isAllowed(String name, String path, Set<String> neighbours) {
        if (DEVICE.matcher(name).matches()) {
            findings.add(
                    Code.D422,
                    Span.startOf(path + "/" + name),
                    Quoted.of(name) + " is a device's name on Windows",
                    "rename it; no disk there can hold a page of that name");
            return false;
        }
        if (name.endsWith(".md") && name.length() > LONGEST_NOTE) {
            findings.add(
                    Code.D422,
                    Span.startOf(path + "/" + name),
                    "the name has " + name.length() + " characters, more than " + LONGEST_NOTE,
                    "shorten it: pages and citations have longer names still, and not every disk can hold them");
            return false;
        }
        if (NAME.matcher(name).matches() || (name.endsWith(".md") && !name.startsWith("."))) {
            return true;
        }
        findings.add(
                Code.D422,
                Span.startOf(path + "/" + name),
                Quoted.of(name) + " is no name that works everywhere",
                name.startsWith(".")
                        ? "move it out of content/, or delete it: what programs keep for themselves is none of a dossier's"
                        : suggestion(name, neighbours) + "use lower-case letters, digits, \".\", \"_\" and \"-\","
                                + " beginning with a letter or digit");
        return false;
    }

    private static String suggestion(String name, Set<String> neighbours) {
        var plain = Slugs.fold(name).replaceAll("[^a-z0-9._]+", "-").replaceAll("^[^a-z0-9]+|-+$|-+(?=\\.)", "");
        return NAME.matcher(plain).matches() && !neighbours.contains(plain) ? "rename it to \"" + plain + "\"; " : "";
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
