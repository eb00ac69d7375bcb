package org.incidentdossier.staging;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a staged file holds: its length and its SHA-256. There is one for each file of a site, so it is kept small.
public final class StagedFile {
    static final int HASH_BYTES = 32;

    private final long bytes;
    private final byte[] sha256;

    private StagedFile(long bytes, byte[] sha256) {
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// What a file with these bytes holds.
    static StagedFile of(byte[] bytes) {
        return of(bytes.length, digest().digest(bytes));
    }

    static StagedFile of(long bytes, byte[] sha256) {
        return new StagedFile(bytes, sha256.clone());
    }

    /// How many there are.
    public long bytes() {
        return bytes;
    }

    /// In lower-case hexadecimal.
    public String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    byte[] digestBytes() {
        return sha256.clone();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StagedFile file && bytes == file.bytes && Arrays.equals(sha256, file.sha256);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    @Override
    public String toString() {
        return bytes + " bytes, SHA-256 " + sha256();
    }
}
