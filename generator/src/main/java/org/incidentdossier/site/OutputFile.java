package org.incidentdossier.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A file of the site that no template makes: its place and its bytes.
public final class OutputFile implements Comparable<OutputFile> {
    private final SitePath path;
    private final byte[] bytes;

    private OutputFile(SitePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /// A copy of the bytes at a path such as `data/dossier.json`.
    ///
    /// @throws IllegalArgumentException if the path is not that of a file below the site's root
    public static OutputFile of(String path, byte[] bytes) {
        return new OutputFile(SitePath.of(path), bytes.clone());
    }

    /// A text, in UTF-8.
    public static OutputFile of(String path, String text) {
        return new OutputFile(SitePath.of(path), text.getBytes(StandardCharsets.UTF_8));
    }

    public SitePath path() {
        return path;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The bytes themselves, for whoever only reads them.
    public byte[] contents() {
        return bytes;
    }

    /// The SHA-256 of the bytes, in lower-case hexadecimal.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The bytes read as UTF-8.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// By path.
    @Override
    public int compareTo(OutputFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
