package org.incidentdossier.archive;

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
record Fixity(long bytes, String sha256, String sha512) {
    private static final int BUFFER = 1 << 16;

    /// Of a file, which must not be a symbolic link.
    static Fixity of(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return copy(in, OutputStream.nullOutputStream());
        }
    }

    /// Of bytes.
    static Fixity of(byte[] bytes) {
        var counter = new Counter();
        counter.update(bytes, bytes.length);
        return counter.finish();
    }

    /// Of all that the stream still holds, which is copied.
    static Fixity copy(InputStream in, OutputStream out) throws IOException {
        var counter = new Counter();
        var buffer = new byte[BUFFER];
        for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            counter.update(buffer, n);
        }
        return counter.finish();
    }

    /// Sees bytes go by.
    static final class Counter {
        private final MessageDigest sha256 = digest("SHA-256");
        private final MessageDigest sha512 = digest("SHA-512");
        private long bytes;

        void update(byte[] buffer, int length) {
            sha256.update(buffer, 0, length);
            sha512.update(buffer, 0, length);
            bytes += length;
        }

        Fixity finish() {
            var hex = HexFormat.of();
            return new Fixity(bytes, hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
        }
    }

    /// Lower-case hexadecimal SHA-256 of a file.
    static String sha256(Path file) throws IOException {
        var digest = digest("SHA-256");
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
