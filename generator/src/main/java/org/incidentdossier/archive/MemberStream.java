package org.incidentdossier.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// A member of a zip while it is unpacked: its length and its check value must come out as told.
final class MemberStream extends InputStream {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final ZipMember member;
    private final CRC32 crc = new CRC32();
    private long seen;

    MemberStream(InputStream packed, ZipMember member) {
        this.in = member.method() == ZipMember.DEFLATED ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
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
        if (seen != member.bytes()) {
            throw new Holding.DamageException(
                    "unpacks to " + seen + " bytes, not " + member.bytes() + " as the zip's directory tells", false);
        }
        if (crc.getValue() != member.crc()) {
            throw new Holding.DamageException("has another check value (CRC-32) than the zip's directory tells", false);
        }
    }
}
