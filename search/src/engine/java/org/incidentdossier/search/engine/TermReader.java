package org.incidentdossier.search.engine;

/// Reads terms that are written as what they share with the term before, and the rest.
final class TermReader {
    private final ByteReader in;
    private byte[] term = new byte[64];
    private int length;

    TermReader(ByteReader in) {
        this.in = in;
    }

    String next() {
        int shared = in.readNumber();
        int rest = in.readCount();
        if (shared < 0 || shared > length) {
            throw new IllegalArgumentException("a term shares " + shared + " bytes with one of " + length);
        }
        length = shared + rest;
        if (length > term.length) {
            var longer = new byte[length * 2];
            System.arraycopy(term, 0, longer, 0, shared);
            term = longer;
        }
        for (int i = 0; i < rest; i++) {
            term[shared + i] = (byte) in.readByte();
        }
        return Utf8.text(term, 0, length);
    }
}
