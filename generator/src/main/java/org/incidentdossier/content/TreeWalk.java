package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern LEFTOVER = Pattern.compile("\\.?#.*|.*(?:~|\\.sw[op]|\\.tmp)|\\._.*");
    private static final Set<String> IGNORED =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".gitkeep", ".gitignore", ".gitattributes");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NOTE = 80;
    private static final int DEEPEST = 16;

    private final List<SourceFile> files = new ArrayList<>();
    private final Findings findings = new Findings();

    private TreeWalk() {}

    static Checked<SourceTree> of(Path content) throws IOException {
        var walk = new TreeWalk();
        walk.visit(content, "content");
        walk.files.sort(Comparator.comparing(SourceFile::path));
        return new Checked<>(new SourceTree(walk.files), walk.findings.all());
    }

    private void visit(Path file, String path) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            refuse(path, "a symbolic link", "put the file itself there; links are not followed");
        } else if (attributes.isDirectory()) {
            visitFolder(file, path);
        } else if (!attributes.isRegularFile()) {
            refuse(path, "a pipe, socket or device", "delete it");
        } else if (hasSecondName(file)) {
            refuse(path, "a file with more than one name (a hard link)", "copy it: cp file copy && mv copy file");
        } else {
            files.add(new SourceFile(path, file, attributes.size()));
        }
    }

    private void refuse(String path, String what, String help) {
        findings.add(Code.D420, Span.startOf(path), "this is " + what, help);
    }

    private static boolean hasSecondName(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer links && links > 1;
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
        List<Path> children = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.removeIf(each -> isIgnored(name(each)));
        children.sort(Comparator.comparing(TreeWalk::name));
        var taken = new TreeMap<String, String>();
        for (var child : children) {
            var name = name(child);
            var twin = taken.putIfAbsent(folded(name), name);
            if (twin != null) {
                findings.add(
                        Code.D421,
                        Span.startOf(path + "/" + name),
                        Quoted.of(name) + " and " + Quoted.of(twin) + " are one name on many systems",
                        "rename one of them");
            } else if (isAllowed(name, path)) {
                visit(child, path + "/" + name);
            }
        }
    }

    private static boolean isIgnored(String name) {
        return IGNORED.contains(name) || LEFTOVER.matcher(name).matches();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    // Names of notes are checked as slugs, with advice of their own.
    private boolean isAllowed(String name, String path) {
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
                suggestion(name)
                        + "use lower-case letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit");
        return false;
    }

    private static String suggestion(String name) {
        var plain = Slugs.fold(name).replaceAll("[^a-z0-9._]+", "-").replaceAll("^[^a-z0-9]+|-+$|-+(?=\\.)", "");
        return NAME.matcher(plain).matches() ? "rename it to \"" + plain + "\"; " : "";
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
