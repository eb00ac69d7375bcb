package org.incidentdossier.content;

import java.nio.charset.StandardCharsets;

/// Reads numbers and words from a picture, one behind the other.
final class PictureBytes {
    private final byte[] bytes;
    private int at;

    PictureBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The bytes are not what they should be.
    static final class OddException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OddException() {
            super("not such a picture", null, false, false);
        }
    }

    int next() {
        if (at >= bytes.length) {
            throw new OddException();
        }
        return bytes[at++] & 0xFF;
    }

    void expect(int... wanted) {
        for (var each : wanted) {
            if (next() != each) {
                throw new OddException();
            }
        }
    }

    long bigEndian(int count) {
        var number = 0L;
        for (var i = 0; i < count; i++) {
            number = (number << 8) | next();
        }
        return number;
    }

    long littleEndian(int count) {
        var number = 0L;
        for (var i = 0; i < count; i++) {
            number |= (long) next() << (8 * i);
        }
        return number;
    }

    String text(int count) {
        if (count > rest()) {
            throw new OddException();
        }
        at += count;
        return new String(bytes, at - count, count, StandardCharsets.ISO_8859_1);
    }

    void skip(long count) {
        if (count < 0 || count > rest()) {
            throw new OddException();
        }
        at += (int) count;
    }

    int position() {
        return at;
    }

    /// How many bytes are left.
    int rest() {
        return bytes.length - at;
    }
}
