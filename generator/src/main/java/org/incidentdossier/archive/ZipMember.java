package org.incidentdossier.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A member of a zip as its directory tells of it.
///
/// @param packed bytes in the zip
/// @param bytes  unpacked
/// @param offset of the member's own header in the zip
/// @param link   whether it unpacks to something else than a file: a link, a pipe, a device
record ZipMember(String name, int flags, int method, long crc, long packed, long bytes, long offset, boolean link) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int HEADER = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int ENCRYPTED = 0x2041;
    private static final int ZIP_64 = 0x0001;
    private static final int UNICODE_PATH = 0x7075;
    private static final long IN_EXTRA = 0xffffffffL;
    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xf000;
    private static final int REGULAR = 0x8000;
    private static final int FOLDER = 0x4000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /// Reads the next record of a directory.
    static ZipMember read(InputStream in) throws IOException {
        var header = take(in, LENGTH);
        if (header.getInt(0) != HEADER) {
            throw ZipDirectory.damage("its directory is damaged");
        }
        var name = take(in, ZipDirectory.unsignedShort(header, 28)).array();
        var extra = take(in, ZipDirectory.unsignedShort(header, 30));
        take(in, ZipDirectory.unsignedShort(header, 32));
        var packed = ZipDirectory.unsignedInt(header, 20);
        var bytes = ZipDirectory.unsignedInt(header, 24);
        var offset = ZipDirectory.unsignedInt(header, 42);
        var large = field(extra, ZIP_64);
        // Only those values stand in the extra field that did not fit, in this order.
        bytes = bytes == IN_EXTRA ? large(large) : bytes;
        packed = packed == IN_EXTRA ? large(large) : packed;
        offset = offset == IN_EXTRA ? large(large) : offset;
        if (bytes < 0 || packed < 0 || offset < 0) {
            throw ZipDirectory.damage("its directory is damaged");
        }
        var text = ZipDirectory.text(name);
        checkOtherName(extra, text);
        return new ZipMember(
                text,
                ZipDirectory.unsignedShort(header, 8),
                ZipDirectory.unsignedShort(header, 10),
                ZipDirectory.unsignedInt(header, 16),
                packed,
                bytes,
                offset,
                isLink(header));
    }

    private static boolean isLink(ByteBuffer header) {
        var type = (int) (ZipDirectory.unsignedInt(header, 38) >>> 16) & FILE_TYPE;
        return header.get(5) == UNIX && type != 0 && type != REGULAR && type != FOLDER;
    }

    // Some programs prefer the name in this field to the member's own.
    private static void checkOtherName(ByteBuffer extra, String name) throws IOException {
        var other = field(extra, UNICODE_PATH);
        if (other.remaining() > 5) {
            var bytes = new byte[other.remaining() - 5];
            other.get(other.position() + 5, bytes);
            if (!ZipDirectory.text(bytes).equals(name)) {
                throw ZipDirectory.damage("has a member with two names, " + NameRules.printable(name) + " and "
                        + NameRules.printable(ZipDirectory.text(bytes)));
            }
        }
    }

    private static ByteBuffer field(ByteBuffer extra, int id) {
        var at = 0;
        while (at + 4 <= extra.limit()) {
            var length = ZipDirectory.unsignedShort(extra, at + 2);
            if (ZipDirectory.unsignedShort(extra, at) == id && at + 4 + length <= extra.limit()) {
                return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    private static long large(ByteBuffer field) throws IOException {
        if (field.remaining() < 8) {
            throw ZipDirectory.damage("its directory is damaged");
        }
        return field.getLong();
    }

    private static ByteBuffer take(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw ZipDirectory.damage("ends in the middle of its directory");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
