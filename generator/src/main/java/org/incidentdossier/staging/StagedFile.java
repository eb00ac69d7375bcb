package org.incidentdossier.staging;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// A staged file: its path, its length and its SHA-256. There is one for each file of a site, so it is kept small.
public final class StagedFile {
    private final String path;
    private final long bytes;
    private final byte[] sha256;

    private StagedFile(String path, long bytes, byte[] sha256) {
        this.path = path;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// A file with these bytes.
    static StagedFile of(String path, byte[] bytes) {
        return of(path, bytes.length, Hashes.sha256().digest(bytes));
    }

    /// @param sha256 nobody changes it any more
    static StagedFile of(String path, long bytes, byte[] sha256) {
        return new StagedFile(path, bytes, sha256);
    }

    /// The same bytes at another path.
    StagedFile at(String other) {
        return new StagedFile(other, bytes, sha256);
    }

    /// From the site's root, with `/`.
    public String path() {
        return path;
    }

    /// How many bytes it has.
    public long bytes() {
        return bytes;
    }

    /// In lower-case hexadecimal.
    public String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    /// Puts down all that there is to say.
    public void write(StoredWriter out) {
        out.text(path).wide(bytes).bytes(sha256);
    }

    static StagedFile read(StoredReader in) throws IOException {
        return new StagedFile(in.text(), in.wide(), in.bytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StagedFile file
                && bytes == file.bytes
                && Arrays.equals(sha256, file.sha256)
                && path.equals(file.path);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sha256);
    }

    @Override
    public String toString() {
        return path + ": " + bytes + " bytes, SHA-256 " + sha256();
    }
}
