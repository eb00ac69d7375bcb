package org.incidentdossier.stored;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.incidentdossier.diagnostics.Span;

/// Reads what a [StoredWriter] has put down, in the same order.
public final class StoredReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    /// Of all these bytes, which must not change meanwhile.
    public StoredReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private StoredReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /// A part of what is read, such as an item of a list.
    ///
    /// @param <T> what it is
    public interface Part<T> {
        /// @throws IOException if something else stands there
        T read() throws IOException;
    }

    /// Whether nothing is left.
    public boolean isAtEnd() {
        return at == end;
    }

    /// Reads a number.
    ///
    /// @throws IOException if something else stands there
    public int number() throws IOException {
        var number = 0;
        for (var shift = 0; shift < 35; shift += 7) {
            if (at == end) {
                throw new EOFException("a number ends too early");
            }
            var b = bytes[at++];
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
        throw new IOException("no number");
    }

    /// Reads a number of eight bytes.
    ///
    /// @throws IOException if something else stands there
    public long wide() throws IOException {
        if (end - at < Long.BYTES) {
            throw new EOFException("a number ends too early");
        }
        var number = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            number |= (bytes[at++] & 0xFFL) << shift;
        }
        return number;
    }

    /// Reads bytes such as those of a hash.
    ///
    /// @throws IOException if something else stands there
    public byte[] bytes() throws IOException {
        var start = skip();
        return Arrays.copyOfRange(bytes, start, at);
    }

    /// Reads a text.
    ///
    /// @throws IOException if something else stands there
    public String text() throws IOException {
        var start = skip();
        return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    /// Reads yes or no.
    ///
    /// @throws IOException if something else stands there
    public boolean flag() throws IOException {
        return number() != 0;
    }

    /// Reads a place.
    ///
    /// @param path of the file
    /// @throws IOException if something else stands there
    public Span span(String path) throws IOException {
        return new Span(path, number(), number(), number());
    }

    /// Reads as many parts as the number in front of them says.
    ///
    /// @throws IOException if something else stands there
    public <T> List<T> list(Part<T> part) throws IOException {
        var count = number();
        if (count == 0) {
            return List.of();
        }
        var all = new ArrayList<T>();
        for (var i = 0; i < count; i++) {
            all.add(part.read());
        }
        return all;
    }

    /// A block that is left for later, or for another thread.
    ///
    /// @throws IOException if something else stands there
    public StoredReader block() throws IOException {
        var start = skip();
        return new StoredReader(bytes, start, at);
    }

    /// The same bytes, from where this reader is now.
    public StoredReader copy() {
        return new StoredReader(bytes, at, end);
    }

    /// The same with bytes of its own, so that all others can be forgotten.
    public StoredReader alone() {
        return new StoredReader(Arrays.copyOfRange(bytes, at, end));
    }

    StoredWriter putInto(StoredWriter out) {
        return out.block(bytes, at, end - at);
    }

    // Where a block begins; it is skipped.
    private int skip() throws IOException {
        var length = number();
        if (length < 0 || length > end - at) {
            throw new EOFException("a text or block ends too early");
        }
        at += length;
        return at - length;
    }
}
