package org.incidentdossier.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/// Reads files whole, as they were at one moment.
final class FileBytes {
    private FileBytes() {}

    /// @throws IOException with the path, if it cannot be read, has vanished, or changed while it was read
    static byte[] read(SourceFile source) throws IOException {
        var file = source.file();
        try {
            var before = attributes(file);
            var bytes = readOnce(file, before.size());
            var after = attributes(file);
            var same = bytes.length == after.size()
                    && before.size() == after.size()
                    && before.lastModifiedTime().equals(after.lastModifiedTime())
                    && String.valueOf(before.fileKey()).equals(String.valueOf(after.fileKey()));
            if (!same) {
                throw new IOException(source + ": changed while it was read; try again");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new IOException(source + ": vanished while content/ was read; try again", e);
        }
    }

    /// In lower-case hexadecimal.
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException(file + ": is no plain file any more");
        }
        return attributes;
    }

    // One byte more than expected is enough to see that a file grows, even one that never ends.
    private static byte[] readOnce(Path file, long size) throws IOException {
        var options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        try (var channel = Files.newByteChannel(file, options);
                InputStream in = Channels.newInputStream(channel)) {
            return in.readNBytes(Math.toIntExact(Math.min(size + 1, Integer.MAX_VALUE - 16)));
        }
    }
}
