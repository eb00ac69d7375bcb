package org.incidentdossier.pipeline;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.incidentdossier.markdown.ProseMemory;
import org.jspecify.annotations.Nullable;

/// What the last build has parsed, in `target/parsed`, so that the next one parses only what has changed.
///
/// The file holds finished markup, and a pull request can bring along any file: it counts only with a code that is made
/// with a key from outside of the project, and for the very build of the software that wrote it. Whatever else it is,
/// damaged, another's, or missing, everything is parsed as if it were not there.
public final class ParseCache {
    private static final int CODE_BYTES = 32;
    private static final long MOST_BYTES = 1L << 30;

    private final Path file;
    private final Mac mac;
    private final ProseMemory memory;

    private ParseCache(Path file, Mac mac) throws IOException {
        this.file = file;
        this.mac = mac;
        this.memory = read();
    }

    /// That of a project; nothing where there can be none.
    ///
    /// @param software tells one build of the generator from another; empty if nobody knows
    /// @param key      a file that only this user can read, made if it is missing; null if there is no place for it
    public static @Nullable ParseCache open(Path project, String software, @Nullable Path key) throws IOException {
        if (software.isEmpty() || key == null) {
            return null;
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(key), "HmacSHA256"));
            mac.init(new SecretKeySpec(mac.doFinal(software.getBytes(StandardCharsets.UTF_8)), "HmacSHA256"));
            return new ParseCache(project.resolve("target").resolve("parsed"), mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        } catch (IOException _) {
            return null; // a home that cannot be written is no reason not to build
        }
    }

    public ProseMemory memory() {
        return memory;
    }

    /// Keeps what was parsed for the next time, and forgets it.
    ///
    /// @throws IOException if the file cannot be written
    public void save() throws IOException {
        if (memory.isChanged()) {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "parsed", ".part");
            try (var out = Files.newByteChannel(part, StandardOpenOption.WRITE)) {
                out.position(CODE_BYTES);
                // The code comes first in the file and is known last.
                var sealed = new BufferedOutputStream(new SealedStream(Channels.newOutputStream(out), mac), 1 << 16);
                memory.write(sealed);
                sealed.flush();
                out.position(0);
                out.write(ByteBuffer.wrap(mac.doFinal()));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        memory.forget();
    }

    private ProseMemory read() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return new ProseMemory();
        }
        var bytes = Files.readAllBytes(file);
        var length = Math.min(CODE_BYTES, bytes.length);
        mac.update(bytes, length, bytes.length - length);
        return MessageDigest.isEqual(mac.doFinal(), Arrays.copyOf(bytes, length))
                ? ProseMemory.of(Arrays.copyOfRange(bytes, length, bytes.length))
                : new ProseMemory();
    }

    private static byte[] secret(Path key) throws IOException {
        if (!Files.exists(key, LinkOption.NOFOLLOW_LINKS)) {
            var secret = new byte[CODE_BYTES];
            new SecureRandom().nextBytes(secret);
            var folder = key.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "key", ".part"); // readable by its owner alone
            Files.write(part, secret, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(part, key, StandardCopyOption.ATOMIC_MOVE);
        }
        var secret = Files.readAllBytes(key);
        if (secret.length < CODE_BYTES) {
            throw new IOException(key + ": is no key");
        }
        return secret;
    }

    /// Shows the code all that goes by.
    private static final class SealedStream extends FilterOutputStream {
        private final Mac mac;

        SealedStream(OutputStream out, Mac mac) {
            super(out);
            this.mac = mac;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            mac.update((byte) one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            mac.update(bytes, offset, length);
        }
    }
}
