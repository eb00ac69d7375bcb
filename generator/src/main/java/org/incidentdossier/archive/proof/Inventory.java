package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.GitTree;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.archive.form.SourceName;
import org.incidentdossier.diagnostics.Code;

/// What is really there: every member of a holding, read once from beginning to end.
///
/// @param files   what was read to its end, by path
/// @param damaged what could not be
/// @param twins   files of `source/` that stand for a note for which another file stands already
/// @param notes   the name of `source/` by what it holds but for twins, as if it were `content/`
record Inventory(SortedMap<String, Fixity> files, List<Finding> damaged, List<Finding> twins, String notes) {
    static final String SOURCE = "data/source/";

    static Inventory of(Holding holding, Progress progress) throws IOException {
        var files = new TreeMap<String, Fixity>();
        var damaged = new ArrayList<Finding>();
        var twins = new ArrayList<Finding>();
        var tree = new GitTree();
        var total =
                holding.members().values().stream().mapToLong(Long::longValue).sum();
        var done = 0L;
        for (var member : holding.members().entrySet()) {
            var path = member.getKey();
            try {
                files.put(path, read(holding, path, member.getValue(), tree, twins));
            } catch (Holding.DamageException e) {
                damaged.add(new Finding(e.isBomb() ? Code.D453 : Code.D457, path, e.text()));
            }
            done += member.getValue();
            progress.at(path, done, total);
        }
        return new Inventory(files, damaged, twins, tree.swhid().text());
    }

    private static Fixity read(Holding holding, String path, long bytes, GitTree tree, List<Finding> twins)
            throws IOException {
        var counter = new Fixity.Counter();
        var blob = path.startsWith(SOURCE) ? GitTree.blobDigest(bytes) : null;
        var buffer = new byte[1 << 16];
        try (var in = holding.open(path)) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                counter.update(buffer, n);
                if (blob != null) {
                    blob.update(buffer, 0, n);
                }
            }
        }
        if (blob != null) {
            var note = SourceName.contributed(path.substring(SOURCE.length()));
            if (tree.hasRoom(note)) {
                tree.put(note, blob.digest());
            } else {
                twins.add(new Finding(
                        Code.D452,
                        NameRules.printable(path),
                        "stands for " + NameRules.printable(note) + ", and so does another file"));
            }
        }
        return counter.finish();
    }
}
