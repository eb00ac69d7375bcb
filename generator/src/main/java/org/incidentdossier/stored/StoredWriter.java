package org.incidentdossier.stored;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.incidentdossier.diagnostics.Span;

/// Puts down texts, numbers of things and places in notes as bytes: what one run leaves for the next.
///
/// A number takes seven bits a byte, the lowest first; a text is its length and its UTF-8.
public final class StoredWriter {
    private byte[] bytes = new byte[1 << 10];
    private int length;

    /// Adds a number that is not negative.
    public StoredWriter number(int number) {
        var left = number;
        reserve(5);
        for (; left > 0x7F; left >>>= 7) {
            bytes[length++] = (byte) (left | 0x80);
        }
        bytes[length++] = (byte) left;
        return this;
    }

    /// Adds any number, in eight bytes.
    public StoredWriter wide(long number) {
        reserve(Long.BYTES);
        for (var shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[length++] = (byte) (number >> shift);
        }
        return this;
    }

    /// Adds bytes such as those of a hash.
    public StoredWriter bytes(byte[] all) {
        return block(all, 0, all.length);
    }

    /// Adds a text of any length.
    public StoredWriter text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return block(utf8, 0, utf8.length);
    }

    /// Adds yes or no.
    public StoredWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /// Adds a place in a file that is known.
    public StoredWriter span(Span span) {
        return number(span.line()).number(span.column()).number(span.length());
    }

    /// Adds what another has put down, as a block, and lets that begin anew.
    public StoredWriter block(StoredWriter other) {
        block(other.bytes, 0, other.length);
        other.length = 0;
        return this;
    }

    /// Adds what a reader has not read, as a block.
    public StoredWriter block(StoredReader unread) {
        return unread.putInto(this);
    }

    StoredWriter block(byte[] block, int start, int count) {
        number(count);
        reserve(count);
        System.arraycopy(block, start, bytes, length, count);
        length += count;
        return this;
    }

    /// A reader of all that has been added so far.
    public StoredReader reader() {
        return new StoredReader(Arrays.copyOf(bytes, length));
    }

    /// Writes all that has been added, and begins anew.
    ///
    /// @throws IOException if it cannot be written
    public void flushTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
