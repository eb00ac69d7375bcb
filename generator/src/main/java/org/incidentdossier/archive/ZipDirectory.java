package org.incidentdossier.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
        var at = size - END_LENGTH - unsignedShort(end, 20);
        if (unsignedShort(end, 4) != 0 || unsignedShort(end, 6) != 0) {
            throw damage("is one of several parts");
        }
        var place = new Place(unsignedInt(end, 16), unsignedInt(end, 12), unsignedShort(end, 10));
        var limit = at;
        if (at >= LOCATOR_LENGTH && read(at - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LOCATOR) {
            var at64 = read(at - LOCATOR_LENGTH, LOCATOR_LENGTH).getLong(8);
            limit = at64;
            place = place64(at64);
        }
        var before = limit - place.start() - place.bytes();
        if (place.start() < 0 || place.bytes() < 0 || before < 0) {
            throw damage("its directory does not lie where it says");
        }
        if (before > 0) {
            throw damage("its directory lies " + before + " bytes behind where it says, as if that many bytes had been"
                    + " put in front");
        }
        return place;
    }

    private Place place64(long at) throws IOException {
        if (at < 0 || at > size - END_64_LENGTH) {
            throw damage("its directory does not lie where it says");
        }
        var end = read(at, END_64_LENGTH);
        if (end.getInt(0) != END_64) {
            throw damage("its directory does not lie where it says");
        }
        return new Place(end.getLong(48), end.getLong(40), end.getLong(32));
    }

    // A zip may end in a comment, so the record is looked for; ours have none, but others may repack them.
    private ByteBuffer end() throws IOException {
        if (size < END_LENGTH) {
            throw damage("is too short for a zip");
        }
        var length = (int) Math.min(size, END_LENGTH + 0xffffL);
        var tail = read(size - length, length);
        for (var at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + unsignedShort(tail, at + 20) == length) {
                return tail.slice(at, END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        for (var at = length - END_LENGTH; at >= 0; at--) {
            var behind = length - at - END_LENGTH - unsignedShort(tail, at + 20);
            if (tail.getInt(at) == END && behind > 0) {
                throw damage("has " + behind + " bytes behind its end");
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

    /// Text as a zip has it: UTF-8, in which any byte sequence that is none becomes U+FFFD.
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
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
