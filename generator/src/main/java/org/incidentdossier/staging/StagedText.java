package org.incidentdossier.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.incidentdossier.digests.Hashes;
import org.jspecify.annotations.Nullable;

/// A text on its way to a file, hashed as it goes by. Closed before it is finished it leaves nothing behind.
///
/// Pieces of it can have keys. When the text is written again, one that would be the same need not be made.
public final class StagedText extends Writer {
    private final Staging staging;
    private final String path;
    private final Path file;
    private final Set<String> unchanged;
    private final Utf8Buffer held = new Utf8Buffer();
    private final Map<String, Piece> pieces = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private @Nullable DigestOutputStream out;
    private @Nullable LastText last;
    private long spilled;
    private boolean finished;

    /// Where a piece stands.
    ///
    /// @param from   the first byte, from 0
    /// @param length in bytes
    record Piece(long from, int length) {}

    StagedText(Staging staging, String path, Path file, Set<String> unchanged) {
        this.staging = staging;
        this.path = path;
        this.file = file;
        this.unchanged = unchanged;
    }

    /// What writes a piece.
    ///
    /// @param <X> what can keep it from that
    public interface Body<X extends Exception> {
        void write() throws IOException, X;
    }

    /// Writes a piece, or takes it over from the last text at this place if it is known that it would be the same.
    ///
    /// @param key  of which there should be one in this text; a second one is written, and none of them taken over
    /// @param body writes to this text
    /// @throws IOException if the text cannot be written
    public <X extends Exception> void piece(String key, Body<X> body) throws IOException, X {
        var isFirst = begun.add(key);
        var known = isFirst && unchanged.contains(key) ? lastPiece(key) : null;
        var from = bytes();
        if (known == null) {
            body.write();
        } else {
            held.append(known);
            spill();
        }
        if (isFirst) {
            pieces.put(key, new Piece(from, Math.toIntExact(bytes() - from)));
        } else {
            pieces.remove(key);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        held.append(text, offset, length);
        spill();
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        held.append(text, offset, length);
        spill();
    }

    @Override
    public void flush() {}

    /// Says that the text is whole; returns what the file holds.
    ///
    /// @throws IOException if the file cannot be written
    public StagedFile finish() throws IOException {
        held.end();
        if (last != null) {
            last.checkThatItIsTheSame();
        }
        var staged = out == null ? staging.put(path, file, held.toByteArray()) : finishLarge(out);
        finished = true;
        staging.keepPieces(path, pieces);
        return staged;
    }

    private StagedFile finishLarge(DigestOutputStream large) throws IOException {
        var bytes = bytes();
        held.moveTo(large);
        large.close();
        var staged = StagedFile.of(path, bytes, large.getMessageDigest().digest());
        staging.written(file, staged);
        return staged;
    }

    @Override
    public void close() throws IOException {
        if (last != null) {
            last.close();
        }
        if (!finished && out != null) {
            out.close();
            Files.delete(file);
        }
    }

    private byte @Nullable [] lastPiece(String key) throws IOException {
        if (last == null) {
            last = staging.lastText(path);
        }
        return last.piece(key);
    }

    // How many there are by now; what is written next does not go on where this ends.
    private long bytes() {
        held.end();
        return spilled + held.size();
    }

    private void spill() throws IOException {
        if (held.size() > Staging.SMALL_BYTES) {
            var to = opened();
            spilled += held.size();
            held.moveTo(to);
        }
    }

    private OutputStream opened() throws IOException {
        if (out == null) {
            var large = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            out = new DigestOutputStream(large, Hashes.sha256());
        }
        return out;
    }
}
