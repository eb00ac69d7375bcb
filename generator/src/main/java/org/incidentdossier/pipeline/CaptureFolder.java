package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.incidentdossier.evidence.wording.Captures;
import org.jspecify.annotations.Nullable;

/// Reads the folder that `--captures` names.
public final class CaptureFolder {
    // A capture is the text of an article. What is larger is none, and is not worth the memory.
    private static final long MAX_BYTES = 16L << 20;

    private CaptureFolder() {}

    /// The regular files right in the folder, links not followed; no captures if there is no folder.
    ///
    /// @throws IOException if the folder or a file in it cannot be read
    public static Captures read(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return Captures.ABSENT;
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        var files = new TreeMap<String, byte[]>();
        try (var listing = Files.newDirectoryStream(folder)) {
            for (var file : listing) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_BYTES) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return Captures.of(files);
    }
}
