package org.incidentdossier.archive.proof;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.incidentdossier.diagnostics.Counted;

/// A member of a zip while it is unpacked: its length and its check value must come out as told.
final class MemberStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final ZipHeader member;
    private final CRC32 crc = new CRC32();
    private long seen;

    MemberStream(InputStream packed, ZipHeader member) {
        this.in = member.method() == ZipHeader.DEFLATED ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
        this.member = member;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw new Holding.DamageException("cannot be unpacked: " + e.getMessage(), false);
        }
        if (n < 0) {
            finish();
            return n;
        }
        crc.update(buffer, offset, n);
        seen += n;
        if (seen > member.bytes()) {
            throw new Holding.DamageException(
                    "unpacks to more than the " + member.bytes() + " bytes that the zip's directory tells", true);
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private void finish() throws IOException {
        // A program that does not know how long the packed bytes are would take the rest for what follows.
        if (member.method() == ZipHeader.DEFLATED && inflater.getBytesRead() != member.packed()) {
            throw new Holding.DamageException(
                    "has " + Counted.of(member.packed() - inflater.getBytesRead(), "byte") + " behind what unpacks",
                    false);
        }
        if (seen != member.bytes()) {
            throw new Holding.DamageException(
                    "unpacks to " + seen + " bytes, not " + member.bytes() + " as the zip's directory tells", false);
        }
        if (crc.getValue() != member.crc()) {
            throw new Holding.DamageException("has another check value (CRC-32) than the zip's directory tells", false);
        }
    }
}
