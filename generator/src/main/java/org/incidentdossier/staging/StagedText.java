package org.incidentdossier.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// A text on its way to a file, hashed as it goes by. Closed before it is finished it leaves nothing behind.
public final class StagedText extends Writer {
    private static final int CHARS = 1 << 18;

    private final Staging staging;
    private final String path;
    private final Path file;
    private final MessageDigest digest = StagedFile.digest();
    private final StringBuilder pending = new StringBuilder(1 << 14);
    private @Nullable OutputStream out;
    private long bytes;
    private boolean finished;

    StagedText(Staging staging, String path, Path file) {
        this.staging = staging;
        this.path = path;
        this.file = file;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        pending.append(text, offset, length);
        spill();
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        pending.append(text, offset, offset + length);
        spill();
    }

    @Override
    public void flush() {}

    /// Says that the text is whole; returns what the file holds.
    ///
    /// @throws IOException if the file cannot be written
    public StagedFile finish() throws IOException {
        if (out == null) {
            finished = true;
            return staging.put(path, file, Staging.utf8(pending.toString()));
        }
        put(pending.length());
        out.close();
        finished = true;
        var staged = StagedFile.of(bytes, digest.digest());
        staging.written(path, file, staged);
        return staged;
    }

    @Override
    public void close() throws IOException {
        if (!finished && out != null) {
            out.close();
            Files.delete(file);
        }
    }

    // A pair of surrogates is one character and is encoded as one.
    private void spill() throws IOException {
        if (pending.length() >= CHARS) {
            var end = pending.length();
            put(Character.isHighSurrogate(pending.charAt(end - 1)) ? end - 1 : end);
        }
    }

    private void put(int chars) throws IOException {
        var piece = Staging.utf8(pending.substring(0, chars));
        pending.delete(0, chars);
        digest.update(piece);
        opened().write(piece);
        bytes += piece.length;
    }

    private OutputStream opened() throws IOException {
        if (out == null) {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return out;
    }
}
