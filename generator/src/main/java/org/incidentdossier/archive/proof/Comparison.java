package org.incidentdossier.archive.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.diagnostics.Code;

/// What is there against what is listed.
final class Comparison {
    private final SortedMap<String, Fixity> files;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, Missing> missing = new LinkedHashMap<>();
    private final TreeSet<String> added = new TreeSet<>();

    /// A listed file that is not there.
    private record Missing(String list, String sum) {}

    private Comparison(SortedMap<String, Fixity> files) {
        this.files = files;
    }

    /// What does not agree.
    ///
    /// @param faulty all paths, listed or there, that findings are about
    record Outcome(List<Finding> findings, Set<String> faulty) {}

    /// @param files   that were read
    /// @param unread  paths that are there but could not be read; they are neither missing nor added
    /// @param lists   each of which must list all files
    static Outcome of(SortedMap<String, Fixity> files, Set<String> unread, List<Manifest> lists) {
        var comparison = new Comparison(files);
        var listed = new TreeMap<String, Manifest>();
        lists.forEach(list -> list.sums().keySet().forEach(path -> listed.putIfAbsent(path, list)));
        for (var each : listed.entrySet()) {
            if (!unread.contains(each.getKey())) {
                comparison.compare(each.getKey(), each.getValue(), lists);
            }
        }
        comparison.added.addAll(files.keySet());
        comparison.added.removeAll(listed.keySet());
        comparison.pairRenamed();
        comparison.missing.forEach(
                (path, lost) -> comparison.find(Code.D455, path, "is missing; " + lost.list() + " lists it"));
        comparison.added.forEach(path -> comparison.find(Code.D456, path, "was added; no manifest lists it"));
        comparison.faulty.addAll(unread);
        return new Outcome(comparison.findings, comparison.faulty);
    }

    private void compare(String path, Manifest first, List<Manifest> lists) {
        var file = files.get(path);
        if (file == null) {
            missing.put(path, new Missing(first.name(), first.sums().getOrDefault(path, "")));
            return;
        }
        var changed = false;
        for (var list : lists) {
            var sum = list.sums().get(path);
            if (sum == null) {
                find(Code.D459, path, "is not listed in " + list.name());
            } else if (!changed && !Manifest.isOf(sum, file)) {
                find(Code.D457, path, "was changed; " + list.name() + " has another checksum");
                changed = true;
            }
        }
    }

    // A missing file whose bytes stand under a new name was renamed: told once, not as a loss and an intruder.
    private void pairRenamed() {
        var byBytes = new LinkedHashMap<String, String>();
        added.forEach(path -> {
            var fixity = files.get(path);
            if (fixity != null) {
                byBytes.putIfAbsent(fixity.sha256(), path);
                byBytes.putIfAbsent(fixity.sha512(), path);
            }
        });
        missing.entrySet().removeIf(each -> {
            var now = byBytes.get(each.getValue().sum());
            return now != null && added.remove(now) && rename(each.getKey(), now);
        });
    }

    private boolean rename(String before, String now) {
        faulty.add(now);
        find(Code.D458, before, "was renamed to " + NameRules.printable(now));
        return true;
    }

    private void find(Code code, String path, String message) {
        faulty.add(path);
        findings.add(new Finding(code, NameRules.printable(path), message));
    }
}
