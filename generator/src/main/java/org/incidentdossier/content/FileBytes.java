package org.incidentdossier.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.incidentdossier.digests.Hashes;

/// Reads files whole, as they were at one moment.
final class FileBytes {
    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private FileBytes() {}

    /// @throws IOException with the path, if it cannot be read, has vanished, or changed while it was read
    static byte[] read(SourceFile source) throws IOException {
        var file = source.file();
        try {
            var before = FileState.of(file);
            var bytes = readOnce(file, before.bytes());
            if (bytes.length != before.bytes() || !before.equals(FileState.of(file))) {
                throw changed(source);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw vanished(source, e);
        }
    }

    /// What a large file is, as far as it is told without holding it.
    ///
    /// @param fits what was asked of its bytes
    record Scanned(long bytes, String sha256, boolean fits) {}

    /// A question to the bytes of a file, which need not be read to their end for the answer.
    interface Question {
        boolean ask(InputStream in) throws IOException;
    }

    /// Reads a file of any size once.
    ///
    /// @throws IOException with the path, if it cannot be read, has vanished, or changed while it was read
    static Scanned scan(SourceFile source, Question question) throws IOException {
        var file = source.file();
        try {
            var before = FileState.of(file);
            var digest = Hashes.sha256();
            boolean fits;
            var read = 0L;
            try (var channel = Files.newByteChannel(file, OPTIONS);
                    var in = new DigestInputStream(Channels.newInputStream(channel), digest)) {
                fits = question.ask(in);
                in.transferTo(OutputStream.nullOutputStream());
                read = channel.position();
            }
            if (read != before.bytes() || !before.equals(FileState.of(file))) {
                throw changed(source);
            }
            return new Scanned(read, HexFormat.of().formatHex(digest.digest()), fits);
        } catch (NoSuchFileException e) {
            throw vanished(source, e);
        }
    }

    /// The SHA-256 of a file as it was listed, in lower-case hexadecimal.
    ///
    /// @throws IOException with the path, if it cannot be read, or is another by now
    static String sha256(SourceFile source) throws IOException {
        var sha256 = scan(source, _ -> true).sha256();
        if (!source.state().equals(FileState.of(source.file()))) {
            throw changed(source);
        }
        return sha256;
    }

    private static IOException changed(SourceFile source) {
        return new IOException(source + ": changed while it was read; try again");
    }

    private static IOException vanished(SourceFile source, NoSuchFileException e) {
        return new IOException(source + ": vanished while content/ was read; try again", e);
    }

    // One byte more than expected is enough to see that a file grows, even one that never ends.
    private static byte[] readOnce(Path file, long size) throws IOException {
        var buffer = ByteBuffer.allocate(Math.toIntExact(Math.min(size + 1, Integer.MAX_VALUE - 16)));
        try (var channel = Files.newByteChannel(file, OPTIONS)) {
            var read = channel.read(buffer);
            // All of it mostly comes in one piece; whether there is more by now, its length tells when it is asked
            // again.
            while (read >= 0 && buffer.hasRemaining() && buffer.position() != size) {
                read = channel.read(buffer);
            }
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
