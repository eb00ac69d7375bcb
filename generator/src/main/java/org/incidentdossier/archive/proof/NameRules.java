package org.incidentdossier.archive.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;

/// Which names of members are safe to unpack.
final class NameRules {
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x1f\\x7f\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{fffd}]");
    /// Windows and programs that unpack there change such names, and `unzip` cuts off a version behind a semicolon.
    private static final Pattern CHANGED = Pattern.compile("[<>:\"|?*;]|[. ](?:/|$)");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /// Ours are shorter by far; each folder of a name is held by itself, so that long ones would fill the memory.
    private static final int MAX_NAME = 1000;

    private NameRules() {}

    /// @param names in the order of the container, with repeats; those of folders end in `/`
    static List<Finding> check(Collection<String> names) {
        List<Finding> findings = new ArrayList<>();
        var exact = new HashSet<String>();
        var files = new HashMap<String, String>();
        var folders = new TreeMap<String, String>();
        for (var name : names) {
            var bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            var fault = fault(bare);
            if (!fault.isEmpty()) {
                findings.add(new Finding(Code.D451, printable(name), fault));
            }
            if (name.length() > MAX_NAME) {
                continue;
            }
            addFolders(name, folders, findings);
            if (name.endsWith("/")) {
                continue;
            }
            var twin = files.putIfAbsent(fold(name), name);
            if (!exact.add(name)) {
                findings.add(new Finding(Code.D452, printable(name), "stands more than once"));
            } else if (twin != null) {
                findings.add(same(name, twin));
            }
        }
        folders.keySet().retainAll(files.keySet());
        folders.values()
                .forEach(name -> findings.add(new Finding(
                        Code.D452, printable(name), "is a folder, and a file of the same name is there as well")));
        return findings;
    }

    private static void addFolders(String name, Map<String, String> folders, List<Finding> findings) {
        for (var slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            var folder = name.substring(0, slash);
            var twin = folders.putIfAbsent(fold(folder), folder);
            if (twin != null && twin.equals(folder)) {
                return;
            }
            if (twin != null) {
                findings.add(same(folder, twin));
            }
        }
    }

    private static Finding same(String name, String twin) {
        return new Finding(Code.D452, printable(name), "is the same as " + printable(twin) + " on many disks");
    }

    /// What is wrong with a path, or nothing.
    static String fault(String name) {
        if (name.length() > MAX_NAME) {
            return "is longer than any name of a bundle";
        }
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            return "is an absolute path";
        }
        if (name.indexOf('\\') >= 0) {
            return "has a backslash, which is a folder's end on Windows";
        }
        if (CONTROL.matcher(name).find()) {
            return "has characters that cannot be seen, or is not UTF-8";
        }
        for (var segment : name.split("/", -1)) {
            if (segment.equals("..")) {
                return "leads out of the folder";
            }
            if (segment.isEmpty() || segment.equals(".")) {
                return "has an empty part";
            }
        }
        return CHANGED.matcher(name).find() ? "is another name on some systems" : "";
    }

    /// The name with all that a terminal could act on made visible.
    static String printable(String name) {
        var out = new StringBuilder();
        name.codePoints().forEach(c -> {
            var text = Character.toString(c);
            out.append(CONTROL.matcher(text).matches() ? String.format(Locale.ROOT, "\\u%04x", c) : text);
        });
        return out.toString();
    }

    /// What an exception says, in one printable line.
    static String firstLine(Exception e) {
        return printable(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
