package org.incidentdossier.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes what [org.incidentdossier.search.engine.ByteReader] reads.
final class ByteWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }

    ByteWriter writeByte(int value) {
        out.write(value);
        return this;
    }

    ByteWriter writeNumber(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a number below 0: " + number);
        }
        long rest = number;
        while (rest >= 0x80) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
        return this;
    }

    ByteWriter writeInt(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >>> shift);
        }
        return this;
    }

    ByteWriter writeText(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return writeNumber(bytes.length).writeBytes(bytes);
    }

    ByteWriter writeTexts(List<String> texts) {
        writeNumber(texts.size());
        texts.forEach(this::writeText);
        return this;
    }

    ByteWriter writeBytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    ByteWriter writeBytes(byte[] bytes, int start, int length) {
        out.write(bytes, start, length);
        return this;
    }
}
