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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Marks files as our own. A pull request can bring along any file: one counts only with a code that is made with a key
/// from outside of the project, for one use, and by the very build of the software that reads it.
final class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODE_BYTES = 32;
    private static final long MOST_BYTES = 1L << 30;

    private final byte[] key;

    private Seal(byte[] key) {
        this.key = key;
    }

    /// Writes what is sealed.
    interface Contents {
        void write(OutputStream out) throws IOException;
    }

    /// That of a build of the software; nothing where there can be none.
    ///
    /// @param software tells one build of the generator from another; empty if nobody knows
    /// @param key      a file that only this user can read, made if it is missing; null if there is no place for it
    static Optional<Seal> of(String software, @Nullable Path key) {
        if (software.isEmpty() || key == null) {
            return Optional.empty();
        }
        try {
            var own = mac(secret(key)).doFinal(software.getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Seal(own));
        } catch (IOException _) {
            return Optional.empty(); // a home that cannot be written is no reason not to build
        }
    }

    /// What a file holds; nothing if it is missing, damaged, another's, or of another use.
    Optional<byte[]> open(Path file, String use) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            // Apart from each other, since what is sealed can be large: it is not in memory twice.
            var code = in.readNBytes(CODE_BYTES);
            var bytes = in.readAllBytes();
            return MessageDigest.isEqual(mac(use).doFinal(bytes), code) ? Optional.of(bytes) : Optional.empty();
        }
    }

    /// Puts a file in the place of the last one.
    ///
    /// @throws IOException if it cannot be written
    void write(Path file, String use, Contents contents) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        TargetFolder.make(folder);
        deleteAbandoned(folder, use);
        var part =
                Files.createTempFile(folder, use + '.' + ProcessHandle.current().pid() + '.', ".part");
        try {
            var mac = mac(use);
            try (var out = Files.newByteChannel(part, StandardOpenOption.WRITE)) {
                out.position(CODE_BYTES);
                // The code comes first in the file and is known last.
                var sealed = new BufferedOutputStream(new SealedStream(Channels.newOutputStream(out), mac), 1 << 16);
                contents.write(sealed);
                sealed.flush();
                out.position(0);
                out.write(ByteBuffer.wrap(mac.doFinal()));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    // What a process was writing when it was killed. One that is alive may still be at it.
    private static void deleteAbandoned(Path folder, String use) throws IOException {
        var part = Pattern.compile(Pattern.quote(use) + "\\.([0-9]{1,18})\\.[0-9]+\\.part");
        try (var files = Files.newDirectoryStream(folder, use + ".*.part")) {
            for (var file : files) {
                var name = part.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Mac mac(String use) {
        return mac(mac(key).doFinal(use.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
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
