package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Folder;
import org.incidentdossier.diagnostics.Code;

/// An unpacked bag, or the folder of a hosted site, which is a bag's `data/`.
final class FolderHolding implements Holding {
    private final SortedMap<String, Long> members = new TreeMap<>();
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// @param prefix put before each path: `data/` for a hosted site, else nothing
    /// @param beside ordinary files that are there and do not belong to it
    FolderHolding(Path root, String prefix, Set<String> beside) throws IOException {
        Folder.list(root).forEach((path, member) -> {
            if (member.regular() && beside.contains(path)) {
                return;
            }
            if (member.regular()) {
                members.put(prefix + path, member.bytes());
                files.put(prefix + path, member.file());
            } else {
                findings.add(new Finding(Code.D454, prefix + path, "is a link, a pipe or a device; it was not opened"));
            }
        });
        findings.addAll(NameRules.check(members.keySet()));
    }

    @Override
    public SortedMap<String, Long> members() {
        return members;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean refused() {
        return false;
    }

    @Override
    public InputStream open(String path) throws IOException {
        var file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("no member " + path);
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }
}
