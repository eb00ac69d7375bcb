package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// A member of a zip as its directory tells of it.
///
/// @param system     on which it was packed, by which programs understand its attributes
/// @param attributes as a Unix mode (high half) and those of DOS (low half)
record ZipMember(ZipHeader header, int system, int attributes) {
    private static final int RECORD = 0x02014b50;
    private static final int LENGTH = 46;
    /// DOS, Unix, the two numbers in use for Windows, VFAT, and the two of Apple.
    private static final Set<Integer> SYSTEMS = Set.of(0, 3, 7, 10, 11, 14, 19);

    private static final int TYPE = 0xf000;
    private static final int FILE = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final int PERMISSIONS = 0x01ff;
    private static final int DOS_FOLDER = 0x0010;
    private static final int DOS_LINK = 0x0400;
    /// Read-only, to be archived, nothing of these, not to be searched; and the mark of a Unix mode.
    private static final int DOS_HARMLESS = 0x0001 | 0x0020 | 0x0080 | 0x2000 | 0x8000;

    /// Reads the next record of a directory.
    static ZipMember read(InputStream in) throws IOException {
        var record = ZipHeader.take(in, LENGTH);
        if (record.getInt(0) != RECORD) {
            throw ZipDirectory.damage("its directory is damaged");
        }
        var common = record.slice(6, ZipHeader.COMMON).order(record.order());
        var member = new ZipMember(
                ZipHeader.read(common, ZipDirectory.unsignedInt(record, 42), in), record.get(5), record.getInt(38));
        if (record.getShort(34) != 0) {
            throw ZipDirectory.damage("is one of several parts");
        }
        if (record.getShort(32) != 0) {
            throw ZipDirectory.damage("has a comment, which no manifest lists, on " + member.printable());
        }
        // The lowest bit marks text, and has no effect on a file that is unpacked as it is.
        if ((record.getShort(36) & ~1) != 0) {
            throw ZipDirectory.damage("its directory is damaged at " + member.printable());
        }
        return member;
    }

    String name() {
        return header.name();
    }

    /// The name as it can be shown.
    String printable() {
        return NameRules.printable(header.name());
    }

    /// Whether it unpacks to something else than a file or a folder: a link, a pipe, a device.
    boolean isLink() {
        var type = mode() & TYPE;
        return (type != 0 && type != FILE && type != FOLDER) || (attributes & DOS_LINK) != 0;
    }

    /// Why not all programs could read the member, or read it alike; or nothing.
    String fault() {
        var fault = header.fault();
        return fault.isEmpty() && !isLink() && !isPlain()
                ? "has attributes that some programs obey and others do not"
                : fault;
    }

    // Some programs go by the attributes and not by the name to tell files from folders, or leave out what is marked
    // as a disk's label.
    private boolean isPlain() {
        var type = mode() & TYPE;
        var dos = attributes & 0xffff & ~DOS_HARMLESS;
        return SYSTEMS.contains(system)
                && (header.isFolder()
                        ? (type == 0 || type == FOLDER) && (dos == 0 || dos == DOS_FOLDER)
                        : (mode() & ~PERMISSIONS & ~FILE) == 0 && dos == 0);
    }

    private int mode() {
        return attributes >>> 16;
    }
}
