package org.incidentdossier.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text as the bytes that are written, encoded as it comes in. Half a pair of surrogates is encoded as `?`.
final class Utf8Buffer {
    private byte[] bytes = new byte[1 << 14];
    private int size;
    // The first half of a pair whose second half is still to come; 0 if there is none.
    private char half;

    /// How many bytes there are, without a half pair.
    int size() {
        return size;
    }

    void append(String text, int offset, int length) {
        if (length > 0) {
            var part = length == text.length() ? text : text.substring(offset, offset + length);
            if (half == 0 && !Character.isHighSurrogate(part.charAt(length - 1))) {
                append(part.getBytes(StandardCharsets.UTF_8));
            } else {
                appendPairs(part);
            }
        }
    }

    void append(char[] text, int offset, int length) {
        var end = offset + length;
        var at = offset;
        reserve(3 * length);
        while (at < end && half == 0 && !Character.isSurrogate(text[at])) {
            put(text[at++]);
        }
        if (at < end) {
            appendPairs(new String(text, at, end - at));
        }
    }

    private void put(char c) {
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void appendPairs(String text) {
        var all = half == 0 ? text : half + text;
        var last = all.charAt(all.length() - 1);
        half = Character.isHighSurrogate(last) ? last : 0;
        append((half == 0 ? all : all.substring(0, all.length() - 1)).getBytes(StandardCharsets.UTF_8));
    }

    void append(byte[] encoded) {
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /// Says that what comes next does not go on where this ends.
    void end() {
        if (half != 0) {
            half = 0;
            append(new byte[] {'?'});
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /// Hands over all bytes and holds none any more.
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }
}
