package org.incidentdossier.staging;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a staged file holds.
///
/// @param sha256 in lower-case hexadecimal
public record StagedFile(long bytes, String sha256) {
    static final int HASH_BYTES = 32;

    /// What a file with these bytes holds.
    static StagedFile of(byte[] bytes) {
        return of(bytes.length, digest().digest(bytes));
    }

    static StagedFile of(long bytes, byte[] sha256) {
        return new StagedFile(bytes, HexFormat.of().formatHex(sha256));
    }

    byte[] digestBytes() {
        return HexFormat.of().parseHex(sha256);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
