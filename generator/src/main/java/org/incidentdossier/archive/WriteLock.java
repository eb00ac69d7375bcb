package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps two programs from writing one file, by a lock beside it (`NAME.lock`) that ends with whoever holds it.
final class WriteLock implements AutoCloseable {
    // Behind all that is written: what is locked cannot be read on Windows.
    private static final long FAR = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Path file;

    private WriteLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /// @throws IOException if somebody else holds it
    static WriteLock on(Path target) throws IOException {
        var file = Publishing.beside(target, ".lock");
        for (var lock = attempt(file); lock != null; lock = attempt(file)) {
            // Whoever held it deletes the file; a lock on one that is gone keeps nobody out.
            if (lock.isInPlace()) {
                return lock;
            }
            lock.channel.close();
        }
        throw new IOException(target + ": somebody else is writing it; wait for them to end");
    }

    /// Leaves nothing behind.
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }

    private static @Nullable WriteLock attempt(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(FAR, 1, false) != null) {
                return new WriteLock(channel, file);
            }
        } catch (OverlappingFileLockException _) {
            // Another thread of this program holds it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    private boolean isInPlace() throws IOException {
        var token = UUID.randomUUID().toString();
        channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)));
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException _) {
            return false;
        }
    }
}
