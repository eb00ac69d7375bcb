package org.incidentdossier.archive.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;

/// Where a member of a zip lies, once its own header was found to say what the directory says.
///
/// @param start of its packed bytes
/// @param end   of all that belongs to it
record ZipBody(ZipHeader header, long start, long end) {
    private static final int HEADER = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int BUFFER = 1 << 16;

    /// @param header as the directory has it
    /// @throws Holding.DamageException if the member's own header, or what stands behind its bytes, does not agree
    static ZipBody find(FileChannel channel, ZipHeader header) throws IOException {
        var name = NameRules.printable(header.name());
        var fixed = ZipDirectory.read(channel, header.offset(), LENGTH);
        if (fixed.getInt(0) != HEADER) {
            throw ZipDirectory.damage("has no member where its directory says " + name);
        }
        var common = fixed.slice(4, ZipHeader.COMMON).order(fixed.order());
        var rest = ZipDirectory.unsignedShort(common, 22) + ZipDirectory.unsignedShort(common, 24);
        var behind = header.offset() + LENGTH;
        var own = ZipHeader.read(common, 0, new Slice(channel, behind, rest));
        if (!own.name().equals(header.name())) {
            throw ZipDirectory.damage(
                    "says two things of one member: " + name + " and " + NameRules.printable(own.name()));
        }
        var difference = header.difference(own);
        if (!difference.isEmpty()) {
            throw ZipDirectory.damage("says two things of one member, " + name + ": " + difference);
        }
        var start = behind + rest;
        if (start + header.packed() > channel.size()) {
            throw ZipDirectory.damage("ends in the middle of " + name);
        }
        var end = start + header.packed();
        return new ZipBody(header, start, header.isStreamed() ? descriptorEnd(channel, header, own.large(), end) : end);
    }

    /// The member unpacked.
    MemberStream open(FileChannel channel) {
        return new MemberStream(new BufferedInputStream(new Slice(channel, start, header.packed()), BUFFER), header);
    }

    // All programs of today mark a descriptor; without the mark, some would take it for the next member.
    private static long descriptorEnd(FileChannel channel, ZipHeader header, boolean large, long at)
            throws IOException {
        var wide = large || header.packed() >= ZipExtra.HERE || header.bytes() >= ZipExtra.HERE;
        var length = wide ? 24 : 16;
        var descriptor = ZipDirectory.read(channel, at, length);
        var packed = wide ? descriptor.getLong(8) : ZipDirectory.unsignedInt(descriptor, 8);
        var bytes = wide ? descriptor.getLong(16) : ZipDirectory.unsignedInt(descriptor, 12);
        if (descriptor.getInt(0) != DESCRIPTOR
                || ZipDirectory.unsignedInt(descriptor, 4) != header.crc()
                || packed != header.packed()
                || bytes != header.bytes()) {
            throw ZipDirectory.damage(
                    "says two things of one member, " + NameRules.printable(header.name()) + ": what stands behind it");
        }
        return at + length;
    }
}
