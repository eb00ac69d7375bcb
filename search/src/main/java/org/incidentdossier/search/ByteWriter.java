package org.incidentdossier.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/// Writes what [org.incidentdossier.search.engine.ByteReader] reads.
final class ByteWriter {
    private byte[] bytes = new byte[64];
    private int size;

    int size() {
        return size;
    }

    /// Forgets what was written.
    void clear() {
        size = 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /// What a digest makes of it.
    byte[] digest(MessageDigest digest) {
        digest.update(bytes, 0, size);
        return digest.digest();
    }

    ByteWriter writeByte(int value) {
        ensureRoom(1);
        bytes[size++] = (byte) value;
        return this;
    }

    ByteWriter writeNumber(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number below 0: " + number);
        }
        long rest = number;
        while (rest >= 0x80) {
            writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        return writeByte((int) rest);
    }

    ByteWriter writeInt(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            writeByte(value >>> shift);
        }
        return this;
    }

    ByteWriter writeText(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        return writeNumber(encoded.length).writeBytes(encoded);
    }

    ByteWriter writeTexts(List<String> texts) {
        writeNumber(texts.size());
        texts.forEach(this::writeText);
        return this;
    }

    /// All that another has written.
    ByteWriter write(ByteWriter other) {
        return writeBytes(other.bytes, 0, other.size);
    }

    ByteWriter writeBytes(byte[] source) {
        return writeBytes(source, 0, source.length);
    }

    ByteWriter writeBytes(byte[] source, int start, int length) {
        ensureRoom(length);
        System.arraycopy(source, start, bytes, size, length);
        size += length;
        return this;
    }

    private void ensureRoom(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
