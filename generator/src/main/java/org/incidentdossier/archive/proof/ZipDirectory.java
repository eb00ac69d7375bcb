package org.incidentdossier.archive.proof;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;

/// The directory at the end of a zip (APPNOTE 6.3.10, with Zip64), read strictly.
///
/// The JDK's reader hides what matters here: members of one name, links, members that share bytes, and names that
/// another program would read otherwise.
final class ZipDirectory {
    /// A bundle of a hundred thousand notes has fewer members, and a shorter directory.
    static final int MAX_MEMBERS = 2_000_000;

    static final long MAX_BYTES = 256L << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;

    private static final String MISPLACED = "its directory does not lie where it says";

    private final FileChannel channel;
    private final long size;

    private ZipDirectory(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    /// What a directory lists, in its order.
    ///
    /// @param start of the directory in the file
    record Listing(List<ZipMember> members, long start) {}

    /// Where the directory's records lie.
    private record Place(long start, long bytes, long members) {}

    /// @throws Holding.DamageException if it is no zip that all programs read alike
    static Listing read(FileChannel channel) throws IOException {
        var directory = new ZipDirectory(channel);
        var place = directory.place();
        return new Listing(directory.members(place), place.start());
    }

    private List<ZipMember> members(Place place) throws IOException {
        if (place.members() > MAX_MEMBERS || place.bytes() > MAX_BYTES) {
            throw new Holding.DamageException(
                    "has " + place.members() + " members; that is more than any bundle", true);
        }
        List<ZipMember> members = new ArrayList<>();
        var in = new BufferedInputStream(
                new Bounded(Channels.newInputStream(channel.position(place.start())), place.bytes()), 1 << 16);
        for (var i = 0L; i < place.members(); i++) {
            members.add(ZipMember.read(in));
        }
        if (in.read() >= 0) {
            throw damage("its directory is longer than it says");
        }
        return members;
    }

    private Place place() throws IOException {
        var end = end();
        if (unsignedShort(end, 4) != 0 || unsignedShort(end, 6) != 0 || end.getShort(8) != end.getShort(10)) {
            throw damage("is one of several parts");
        }
        var place = new Place(unsignedInt(end, 16), unsignedInt(end, 12), unsignedShort(end, 10));
        var limit = size - END_LENGTH;
        var locator = read(Math.max(limit - LOCATOR_LENGTH, 0), LOCATOR_LENGTH);
        if (locator.getInt(0) == LOCATOR) {
            limit -= LOCATOR_LENGTH + END_64_LENGTH;
            place = place64(locator, limit, place);
        }
        var before = limit - place.start() - place.bytes();
        if (place.start() < 0 || place.bytes() < 0 || before < 0) {
            throw damage(MISPLACED);
        }
        if (before > 0) {
            throw damage("its directory lies " + Counted.of(before, "byte")
                    + " behind where it says, as if that much had been" + " put in front");
        }
        return place;
    }

    // Some programs read both ends of a zip, some only the one or the other, so they must say the same.
    private Place place64(ByteBuffer locator, long at, Place near) throws IOException {
        if (at < 0 || locator.getInt(4) != 0 || locator.getLong(8) != at || locator.getInt(16) != 1) {
            throw damage(MISPLACED);
        }
        var end = read(at, END_64_LENGTH);
        if (end.getInt(0) != END_64
                || end.getLong(4) != END_64_LENGTH - 12
                || end.getShort(14) != ZipHeader.ZIP_64
                || end.getLong(16) != 0
                || end.getLong(24) != end.getLong(32)) {
            throw damage(MISPLACED);
        }
        var place = new Place(end.getLong(48), end.getLong(40), end.getLong(32));
        if (!is(near.start(), place.start(), ZipExtra.HERE)
                || !is(near.bytes(), place.bytes(), ZipExtra.HERE)
                || !is(near.members(), place.members(), 0xffff)) {
            throw damage("has two directories");
        }
        return place;
    }

    private static boolean is(long near, long large, long instead) {
        return near == large || near == instead;
    }

    // The end of a zip may have a comment. Ours have none, no manifest lists it, and programs look for the end of a zip
    // in it.
    private ByteBuffer end() throws IOException {
        if (size < END_LENGTH) {
            throw damage("is too short for a zip");
        }
        var length = (int) Math.min(size, END_LENGTH + 0xffffL);
        var tail = read(size - length, length);
        for (var at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                var behind = length - at - END_LENGTH;
                if (behind > 0) {
                    throw damage("has " + Counted.of(behind, "byte") + " behind its end");
                }
                if (tail.getShort(at + 20) != 0) {
                    throw damage("ends in the middle of a comment");
                }
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw damage("has no zip directory at its end");
    }

    private ByteBuffer read(long at, int length) throws IOException {
        return read(channel, at, length);
    }

    /// Bytes of a file from a position, in the order that zips use.
    static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw damage("ends too early");
            }
        }
        return buffer.flip();
    }

    static int unsignedShort(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    static long unsignedInt(ByteBuffer buffer, int at) {
        return Integer.toUnsignedLong(buffer.getInt(at));
    }

    static Holding.DamageException damage(String message) {
        return new Holding.DamageException(message, false);
    }

    /// The first bytes of a stream and no more.
    static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long bytes) {
            this.in = in;
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var n = in.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(n, 0);
            return n;
        }
    }
}
