package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Folder;

/// Puts a finished file in its place, with its checksum beside it, and its signature.
final class Publishing {
    private Publishing() {}

    /// @return the file and its checksum
    static List<Path> publish(Path part, Path file) throws IOException {
        var checksum = beside(file, ".sha256");
        // What an earlier file left goes first, so that no checksum ever stands beside another's file.
        Files.deleteIfExists(checksum);
        Files.deleteIfExists(beside(file, ".sig"));
        var line = Fixity.sha256(part) + "  " + file.getFileName() + "\n";
        move(part, file);
        var checksumPart = beside(checksum, ".part");
        Files.write(checksumPart, line.getBytes(StandardCharsets.UTF_8));
        move(checksumPart, checksum);
        return List.of(file, checksum);
    }

    /// @param key a private key, or the public one of a key that `ssh-agent` holds
    /// @return the file, its checksum and its signature
    static List<Path> publishSigned(Path part, Path file, Path key) throws IOException {
        var signed = Signature.sign(part, key);
        var written = new ArrayList<>(publish(part, file));
        var signature = beside(file, ".sig");
        move(signed, signature);
        written.add(signature);
        return written;
    }

    /// The files of a site. Its own bundle, which a host gives away at its root, is none of them.
    static SortedMap<String, Folder.Member> site(Path site, BundleFacts facts) throws IOException {
        var files = Folder.list(site);
        var bundle = facts.files();
        files.entrySet().removeIf(each -> each.getValue().regular() && bundle.contains(each.getKey()));
        return files;
    }

    /// The path with something added to its name.
    static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
