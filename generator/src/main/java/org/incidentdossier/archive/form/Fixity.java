package org.incidentdossier.archive.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells a file's bytes from all others: its size and two checksums, in lower-case hexadecimal.
public record Fixity(long bytes, String sha256, String sha512) {
    private static final int BUFFER = 1 << 16;

    /// Of bytes.
    public static Fixity of(byte[] bytes) {
        var counter = new Counter();
        counter.update(bytes, bytes.length);
        return counter.finish();
    }

    /// Of all that the stream still holds, which is copied.
    public static Fixity copy(InputStream in, OutputStream out) throws IOException {
        var counter = new Counter();
        var buffer = new byte[BUFFER];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            counter.update(buffer, n);
        }
        return counter.finish();
    }

    /// Sees bytes go by.
    public static final class Counter {
        private final MessageDigest sha256 = digest("SHA-256");
        private final MessageDigest sha512 = digest("SHA-512");
        private long bytes;

        /// Takes the first bytes of a buffer.
        public void update(byte[] buffer, int length) {
            sha256.update(buffer, 0, length);
            sha512.update(buffer, 0, length);
            bytes += length;
        }

        /// Of all that went by.
        public Fixity finish() {
            var hex = HexFormat.of();
            return new Fixity(bytes, hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
        }
    }

    /// Lower-case hexadecimal SHA-256 of a file, which must not be a symbolic link.
    public static String sha256(Path file) throws IOException {
        var digest = digest("SHA-256");
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A digest that has seen nothing yet.
    ///
    /// @param algorithm one that every JDK has, by its standard name
    public static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
