package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// What the system tells of a file without reading it: differs when the file has been written to or replaced. It says
/// nothing of another machine, or of another day.
///
/// @param bytes    its length
/// @param modified when it was written to
/// @param key      tells it from other files; null where no file has one
record FileState(long bytes, FileTime modified, @Nullable Object key) {
    /// That of a file which was a plain one before.
    ///
    /// @throws IOException with the path, if it is none any more
    static FileState of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException(file + ": is no plain file any more");
        }
        return new FileState(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
}
