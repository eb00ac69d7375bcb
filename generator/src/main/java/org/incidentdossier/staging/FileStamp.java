package org.incidentdossier.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// What the system tells of a file: it stays the same as long as nobody writes to it, protects it or gives it away.
///
/// @param inode which file of its file system it is
/// @param mode  kind and permissions
/// @param owner by number
/// @param nanos of the last writing, since 1970
record FileStamp(long inode, long bytes, int mode, int owner, long nanos) {
    private static final String ATTRIBUTES = "unix:ino,size,mode,uid,lastModifiedTime";

    /// That of a file, a link not followed; nothing if there is none, or the system does not tell.
    static Optional<FileStamp> of(Path file) {
        try {
            var told = Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            return told.get("ino") instanceof Long inode
                            && told.get("size") instanceof Long bytes
                            && told.get("mode") instanceof Integer mode
                            && told.get("uid") instanceof Integer owner
                            && told.get("lastModifiedTime") instanceof FileTime time
                    ? Optional.of(new FileStamp(inode, bytes, mode, owner, time.to(TimeUnit.NANOSECONDS)))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    static FileStamp read(StoredReader in, long bytes) throws IOException {
        return new FileStamp(in.wide(), bytes, (int) in.wide(), (int) in.wide(), in.wide());
    }

    /// Writes all but how many bytes the file has.
    void write(StoredWriter out) {
        out.wide(inode).wide(mode).wide(owner).wide(nanos);
    }

    /// Whether a file would be made like this one by whoever made the other.
    boolean isLike(FileStamp other) {
        return mode == other.mode && owner == other.owner;
    }
}
