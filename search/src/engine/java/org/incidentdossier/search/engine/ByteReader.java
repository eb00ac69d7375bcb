package org.incidentdossier.search.engine;

/// Reads numbers and texts from bytes, in the order in which they were written.
public final class ByteReader {
    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this(bytes, 0);
    }

    ByteReader(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    void skipNumbers(int count) {
        for (int left = count; left > 0; ) {
            if (bytes[at++] >= 0) {
                left--;
            }
        }
    }

    public int readByte() {
        return bytes[at++] & 0xff;
    }

    /// A number from 0 up: seven bits a byte, the lowest first, the high bit set on all but the last.
    public int readNumber() {
        int number = 0;
        int shift = 0;
        while (true) {
            int next = bytes[at++];
            number |= (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
            shift += 7;
        }
    }

    /// A number up to 2^53.
    public double readLargeNumber() {
        double number = 0;
        double scale = 1;
        while (true) {
            int next = bytes[at++];
            number += (next & 0x7f) * scale;
            if (next >= 0) {
                return number;
            }
            scale *= 128;
        }
    }

    /// A number of either sign, as four bytes.
    public int readInt() {
        return readByte() | readByte() << 8 | readByte() << 16 | readByte() << 24;
    }

    /// A number of things that follow.
    int readCount() {
        return checkedCount(readNumber());
    }

    /// The number itself. A thing takes a byte at least, so damage is found before room is made for what is not there.
    ///
    /// @throws IllegalArgumentException if more things are to follow than bytes
    int checkedCount(int count) {
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalArgumentException(count + " things in " + (bytes.length - at) + " bytes");
        }
        return count;
    }

    /// A text in UTF-8 after its length in bytes.
    public String readText() {
        int length = readCount();
        String text = Utf8.text(bytes, at, at + length);
        at += length;
        return text;
    }
}
