package org.incidentdossier.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.incidentdossier.archive.form.Fixity;

/// Writes a zip of which every byte follows from its members: sorted, without folders, comments or the machine's time.
final class ZipWriter implements AutoCloseable {
    /// Larger members, and pictures, are not compressed: it would cost more time than it saves space, and no member
    /// can look like a bomb.
    static final long MAX_COMPRESSED = 64L << 20;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private String last = "";

    ZipWriter(OutputStream out, LocalDateTime time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = time;
    }

    /// Adds a member of a known size.
    ///
    /// @throws IllegalArgumentException if its path does not come after the one before
    /// @throws IOException              if the stream has another length
    Fixity put(String path, InputStream in, long bytes) throws IOException {
        if (path.compareTo(last) <= 0) {
            throw new IllegalArgumentException(path + " does not come after " + last);
        }
        last = path;
        var entry = new ZipEntry(path);
        // Not setTime: that takes the machine's time zone.
        entry.setTimeLocal(time);
        zip.setLevel(isPacked(path) || bytes > MAX_COMPRESSED ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION);
        zip.putNextEntry(entry);
        var fixity = Fixity.copy(in, zip);
        zip.closeEntry();
        if (fixity.bytes() != bytes) {
            throw new IOException(path + ": changed while it was bundled; build again");
        }
        return fixity;
    }

    /// Adds a file as it is, so that a reader can fetch any part of it out of the zip.
    ///
    /// @param crc its CRC-32, which a zip has to tell before the bytes
    Fixity store(String path, Path file, long crc) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(Files.size(file));
        entry.setCrc(crc);
        zip.putNextEntry(entry);
        try (var in = Files.newInputStream(file)) {
            return Fixity.copy(in, zip);
        } finally {
            last = path;
            zip.closeEntry();
        }
    }

    Fixity put(String path, byte[] bytes) throws IOException {
        return put(path, new ByteArrayInputStream(bytes), bytes.length);
    }

    /// Writes the zip's directory.
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean isPacked(String path) {
        return path.endsWith(".png") || path.endsWith(".jpg") || path.endsWith(".webp") || path.endsWith(".gif");
    }
}
