package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What the header of a member and the directory's record of it both tell, in one form (APPNOTE 6.3.10, 4.3.7, 4.3.12).
///
/// @param version of the zip format that is needed, times ten
/// @param time    date and time, as they stand
/// @param packed  bytes in the zip
/// @param bytes   unpacked
/// @param offset  of the header in the zip, as the record tells it; 0 in the header itself
/// @param large   whether sizes have eight bytes
record ZipHeader(
        String name,
        int version,
        int flags,
        int method,
        int time,
        long crc,
        long packed,
        long bytes,
        long offset,
        boolean large) {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    /// The version that has sizes of eight bytes.
    static final int ZIP_64 = 45;

    /// How long the common part is, from the version to the length of the extra fields.
    static final int COMMON = 26;

    private static final Set<Integer> VERSIONS = Set.of(10, 20, ZIP_64);
    private static final int ENCRYPTED = 0x2041;
    private static final int STREAMED = 0x0008;
    private static final int UTF_8 = 0x0800;
    /// How hard it was packed, where its sizes stand, and how its name is written.
    private static final int KNOWN = 0x0006 | STREAMED | UTF_8;

    /// @param common part of the header
    /// @param offset as the record has it
    /// @param in     from the name on
    static ZipHeader read(ByteBuffer common, long offset, InputStream in) throws IOException {
        var bytesOfName = take(in, ZipDirectory.unsignedShort(common, 22)).array();
        var name = new String(bytesOfName, StandardCharsets.UTF_8);
        var extra = ZipExtra.parse(take(in, ZipDirectory.unsignedShort(common, 24)), name);
        // Only those values stand in the extra field that did not fit, in this order.
        var bytes = extra.take(ZipDirectory.unsignedInt(common, 18));
        var packed = extra.take(ZipDirectory.unsignedInt(common, 14));
        var place = extra.take(offset);
        extra.finish();
        return new ZipHeader(
                name,
                ZipDirectory.unsignedShort(common, 0),
                ZipDirectory.unsignedShort(common, 2),
                ZipDirectory.unsignedShort(common, 4),
                common.getInt(6),
                ZipDirectory.unsignedInt(common, 10),
                packed,
                bytes,
                place,
                extra.isLarge());
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /// Whether its sizes were not known when the header was written, so that they stand behind it.
    boolean isStreamed() {
        return (flags & STREAMED) != 0;
    }

    /// Why not all programs could read the member, or read it alike; or nothing.
    String fault() {
        if ((flags & ENCRYPTED) != 0) {
            return "is encrypted";
        }
        if (method != STORED && method != DEFLATED) {
            return "is packed by method " + method + ", not by deflate";
        }
        if ((flags & ~KNOWN) != 0 || !VERSIONS.contains(version)) {
            return "asks for more than version 2.0 of the zip format has, or 4.5 for large files";
        }
        if (isStreamed() && method == STORED) {
            return "does not say in front how long it is, and is not packed";
        }
        if ((flags & UTF_8) == 0 && !name.chars().allMatch(c -> c < 0x80)) {
            return "has a name that is not said to be UTF-8";
        }
        return isFolder() && bytes > 0 ? "is a folder with bytes" : "";
    }

    /// What the header itself tells otherwise than this record of it, or nothing.
    ///
    /// A header may leave out what stands behind the bytes, or some of it; and each may ask for Zip64 for itself.
    String difference(ZipHeader own) {
        if (own.flags != flags) {
            return "its flags";
        }
        if (own.method != method) {
            return "how it is packed";
        }
        if (own.version != version && own.version != ZIP_64 && version != ZIP_64) {
            return "the version it needs";
        }
        if (own.time != time) {
            return "its time";
        }
        if (isOther(own.crc, crc)) {
            return "its check value (CRC-32)";
        }
        return isOther(own.packed, packed) || isOther(own.bytes, bytes) ? "its size" : "";
    }

    private boolean isOther(long own, long told) {
        return own != told && !(isStreamed() && own == 0);
    }

    static ByteBuffer take(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw ZipDirectory.damage("ends too early");
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
