package org.incidentdossier.archive.proof;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The extra fields of a member of a zip (APPNOTE 6.3.10, section 4.5): the values that did not fit into its header.
///
/// Only fields that give no program another name, kind or place of the member are let through, each at most once.
final class ZipExtra {
    /// Stands in a header for a value that is in the extra field instead.
    static final long HERE = 0xffffffffL;

    private static final int ZIP_64 = 0x0001;
    /// Times and owners, as programs of Windows (NTFS) and Unix (Info-ZIP) write them, and the mark of `jar`.
    private static final Set<Integer> HARMLESS = Set.of(0x000a, 0x5455, 0x5855, 0x7855, 0x7875, 0xcafe);

    private final String name;
    private ByteBuffer large = ByteBuffer.allocate(0);
    private boolean isLarge;

    private ZipExtra(String name) {
        this.name = NameRules.printable(name);
    }

    /// @param name of the member, for messages
    static ZipExtra parse(ByteBuffer fields, String name) throws Holding.DamageException {
        var extra = new ZipExtra(name);
        var seen = new HashSet<Integer>();
        while (fields.hasRemaining()) {
            if (fields.remaining() < 4) {
                throw extra.damage("an extra field that breaks off");
            }
            var id = Short.toUnsignedInt(fields.getShort());
            var length = Short.toUnsignedInt(fields.getShort());
            if (length > fields.remaining()) {
                throw extra.damage("an extra field that breaks off");
            }
            if (!seen.add(id)) {
                throw extra.damage(String.format(Locale.ROOT, "the extra field %04x twice", id));
            }
            if (id == ZIP_64) {
                extra.large = fields.slice(fields.position(), length).order(ByteOrder.LITTLE_ENDIAN);
                extra.isLarge = true;
            } else if (!HARMLESS.contains(id)) {
                throw extra.damage(String.format(
                        Locale.ROOT, "the extra field %04x, which not all programs understand alike", id));
            }
            fields.position(fields.position() + length);
        }
        return extra;
    }

    /// Whether there are fields for values that did not fit.
    boolean isLarge() {
        return isLarge;
    }

    /// The next value in the order of the fields: what the header has, or what stands here for it.
    long take(long value) throws Holding.DamageException {
        if (value != HERE) {
            return value;
        }
        if (large.remaining() < 8) {
            throw damage("no size or place that could be read");
        }
        var here = large.getLong();
        if (here < 0) {
            throw damage("no size or place that could be read");
        }
        return here;
    }

    /// Once all values were taken: some programs would take one that is left, others not.
    void finish() throws Holding.DamageException {
        if (large.hasRemaining()) {
            throw damage("a size or place twice");
        }
    }

    private Holding.DamageException damage(String what) {
        return ZipDirectory.damage("has a member with " + what + ": " + name);
    }
}
