package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Map;

/// Tells one state of `content/` from another: by the names and bytes of its files, and by what was refused among them.
public final class ContentDigest {
    private ContentDigest() {}

    /// The SHA-256 of all that reading a project's content can find there, in lower-case hexadecimal.
    ///
    /// @param read SHA-256 by path of files that have just been read, and are not read again
    /// @throws IOException if a file cannot be read
    public static String of(Path project, Map<String, String> read) throws IOException {
        var tree = SourceTree.of(project);
        var digest = new TextDigest();
        for (var refused : tree.diagnostics()) {
            digest.put(refused + "\n" + refused.help());
        }
        digest.put("");
        try {
            var hashes = tree.value().files().parallelStream()
                    .map(file -> read.containsKey(file.path()) ? read.get(file.path()) : hash(file))
                    .toList();
            for (var i = 0; i < hashes.size(); i++) {
                digest.put(tree.value().files().get(i).path()).put(hashes.get(i));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return digest.hex();
    }

    /// What the system tells of a project's content, without reading it: differs when a file has been written to, has
    /// come or has gone. It says nothing of another machine, or of another day.
    ///
    /// @throws IOException if a file vanishes meanwhile
    public static String stamp(Path project) throws IOException {
        var stamp = new StringBuilder();
        for (var file : SourceTree.of(project).value().files()) {
            var attributes = Files.readAttributes(file.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            stamp.append(file.path())
                    .append(' ')
                    .append(attributes.size())
                    .append(' ')
                    .append(attributes.lastModifiedTime())
                    .append(' ')
                    .append(attributes.fileKey())
                    .append('\n');
        }
        return stamp.toString();
    }

    private static String hash(SourceFile source) {
        var digest = FileBytes.sha256();
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
