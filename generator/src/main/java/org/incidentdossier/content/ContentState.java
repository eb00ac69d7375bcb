package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// One state of `content/`: all that reading it can find there.
///
/// @param refused what was refused among its files
/// @param sha256  of the others, in lower-case hexadecimal, by path
public record ContentState(List<String> refused, SortedMap<String, String> sha256) {
    public ContentState {
        refused = List.copyOf(refused);
        sha256 = Collections.unmodifiableSortedMap(new TreeMap<>(sha256));
    }

    /// That of files that have been listed.
    ///
    /// @param read SHA-256 by path of those that have been read since, and are not read again
    /// @throws IOException if a file cannot be read, or is not the one any more that was listed
    public static ContentState of(Checked<SourceTree> tree, Map<String, String> read) throws IOException {
        var sha256 = new TreeMap<String, String>();
        for (var file : tree.value().files()) {
            var known = read.get(file.path());
            sha256.put(file.path(), known == null ? FileBytes.sha256(file) : known);
        }
        return new ContentState(refused(tree), sha256);
    }

    /// Whether files that have been listed are the same to the byte.
    ///
    /// @throws IOException if a file cannot be read
    public boolean isStill(Checked<SourceTree> tree) throws IOException {
        var files = tree.value().files();
        var paths = files.stream().map(SourceFile::path).toList();
        if (!refused.equals(refused(tree)) || !paths.equals(List.copyOf(sha256.keySet()))) {
            return false;
        }
        // Where there is a difference, it mostly is in what was written to last: the others need not be read then.
        var latest =
                files.stream().max(Comparator.comparing(file -> file.state().modified()));
        try {
            return latest.stream().allMatch(this::holds)
                    && files.parallelStream().allMatch(this::holds);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean holds(SourceFile file) {
        return hash(file).equals(sha256.get(file.path()));
    }

    /// Puts it down for another run.
    public void write(StoredWriter out) {
        out.number(refused.size());
        refused.forEach(out::text);
        out.number(sha256.size());
        sha256.forEach((path, hash) -> out.text(path).text(hash));
    }

    /// What [#write] put down.
    ///
    /// @throws IOException if something else stands there
    public static ContentState read(StoredReader in) throws IOException {
        var refused = in.list(in::text);
        var sha256 = new TreeMap<String, String>();
        for (var left = in.number(); left > 0; left--) {
            sha256.put(in.text(), in.text());
        }
        return new ContentState(refused, sha256);
    }

    private static List<String> refused(Checked<SourceTree> tree) {
        return tree.diagnostics().stream()
                .map(each -> each + "\n" + each.help())
                .toList();
    }

    private static String hash(SourceFile source) {
        var digest = Hashes.sha256();
        try (var in = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS)) {
            var buffer = new byte[1 << 14];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
