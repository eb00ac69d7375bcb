package org.incidentdossier.archive.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The name of a folder by its content: a Software Heritage identifier (ISO/IEC 18670, version 1).
///
/// Its digits are git's, so `git write-tree` in a copy of the folder gives the same. Every file counts as an ordinary
/// one (mode 100644): whether it is executable depends on how a copy was made, not on what was contributed.
public record Swhid(String text) {
    private static final Pattern FORM = Pattern.compile("swh:1:dir:[0-9a-f]{40}");

    /// @throws IllegalArgumentException if the text is not `swh:1:dir:` and 40 digits
    public Swhid {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SWHID: " + text);
        }
    }

    /// Of the folder that holds these files and no others, in any order.
    ///
    /// @throws IOException if a file cannot be read, or changes while it is read
    public static Swhid of(List<ContentFile> files) throws IOException {
        try {
            return ofBlobs(files.parallelStream()
                    .map(file -> Map.entry(file.path(), blob(file)))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Of the folder that holds files with these hashes, each with its path.
    public static Swhid ofBlobs(List<Map.Entry<String, byte[]>> blobs) {
        var tree = new GitTree();
        blobs.forEach(each -> tree.put(each.getKey(), each.getValue()));
        return tree.swhid();
    }

    private static byte[] blob(ContentFile file) {
        try (var in = Files.newInputStream(file.file())) {
            return GitTree.blob(in, Files.size(file.file()), file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of a folder that holds these bytes under these paths.
    public static Swhid ofBytes(Map<String, byte[]> files) throws IOException {
        var tree = new GitTree();
        for (var file : files.entrySet()) {
            var bytes = file.getValue();
            tree.put(file.getKey(), GitTree.blob(new ByteArrayInputStream(bytes), bytes.length, file.getKey()));
        }
        return tree.swhid();
    }

    @Override
    public String toString() {
        return text;
    }
}
