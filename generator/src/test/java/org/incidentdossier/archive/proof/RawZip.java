package org.incidentdossier.archive.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A zip that is put together by hand, so that it can say what no program would write.
final class RawZip {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A member, of which all that is written can be changed.
    static final class Member {
        final byte[] name;
        final byte[] packed;
        final int bytes;
        final int crc;
        int system = 3;
        int attributes = 0x81a4 << 16;
        int text;
        int part;
        byte[] extra = {};
        byte[] comment = {};
        byte[] behind = {};
        /// Version, flags and method as the directory tells them, and as the header itself does.
        final short[] told = {20, 0x0800, 8};

        final short[] own = {20, 0x0800, 8};
        byte[] ownExtra = {};
        int time = 0x58210000;
        int ownTime = 0x58210000;
        int ownCrc;
        int ownPacked;
        int ownBytes;
        private int offset;

        Member(String name, String text) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            var data = text.getBytes(StandardCharsets.UTF_8);
            this.packed = deflate(data);
            this.bytes = data.length;
            var check = new CRC32();
            check.update(data);
            this.crc = (int) check.getValue();
            ownCrc = crc;
            ownPacked = packed.length;
            ownBytes = bytes;
        }

        private Member(Member like, byte[] packed) {
            this.name = like.name;
            this.packed = packed;
            this.bytes = like.bytes;
            this.crc = like.crc;
            ownCrc = crc;
            ownPacked = packed.length;
            ownBytes = bytes;
        }

        /// The same member, packed otherwise.
        Member packed(byte[] other) {
            return new Member(this, other);
        }

        /// Its sizes and check value stand behind it.
        Member streamed() {
            told[1] |= 8;
            own[1] |= 8;
            ownCrc = 0;
            ownPacked = 0;
            ownBytes = 0;
            behind = buffer(16)
                    .putInt(0x08074b50)
                    .putInt(crc)
                    .putInt(packed.length)
                    .putInt(bytes)
                    .array();
            return this;
        }
    }

    static RawZip of(Member... members) {
        var zip = new RawZip().members(members);
        var start = zip.size();
        return zip.records(members).end(members.length, start, zip.size() - start);
    }

    int size() {
        return out.size();
    }

    RawZip members(Member... members) {
        for (var member : members) {
            member.offset = size();
            bytes(buffer(30)
                    .putInt(0x04034b50)
                    .putShort(member.own[0])
                    .putShort(member.own[1])
                    .putShort(member.own[2])
                    .putInt(member.ownTime)
                    .putInt(member.ownCrc)
                    .putInt(member.ownPacked)
                    .putInt(member.ownBytes)
                    .putShort((short) member.name.length)
                    .putShort((short) member.ownExtra.length)
                    .array());
            bytes(member.name).bytes(member.ownExtra).bytes(member.packed).bytes(member.behind);
        }
        return this;
    }

    RawZip records(Member... members) {
        for (var member : members) {
            bytes(buffer(46)
                    .putInt(0x02014b50)
                    .put((byte) 20)
                    .put((byte) member.system)
                    .putShort(member.told[0])
                    .putShort(member.told[1])
                    .putShort(member.told[2])
                    .putInt(member.time)
                    .putInt(member.crc)
                    .putInt(member.packed.length)
                    .putInt(member.bytes)
                    .putShort((short) member.name.length)
                    .putShort((short) member.extra.length)
                    .putShort((short) member.comment.length)
                    .putShort((short) member.part)
                    .putShort((short) member.text)
                    .putInt(member.attributes)
                    .putInt(member.offset)
                    .array());
            bytes(member.name).bytes(member.extra).bytes(member.comment);
        }
        return this;
    }

    RawZip end64(int count, long start, long bytes) {
        return bytes(buffer(56)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putLong(0)
                .putLong(count)
                .putLong(count)
                .putLong(bytes)
                .putLong(start)
                .array());
    }

    static byte[] locator(long at) {
        return buffer(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array();
    }

    RawZip end(int count, int start, int bytes) {
        return bytes(buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(bytes)
                .putInt(start)
                .putShort((short) 0)
                .array());
    }

    RawZip bytes(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] array() {
        return out.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, array());
    }

    /// An extra field.
    static byte[] field(int id, byte... value) {
        return buffer(4 + value.length)
                .putShort((short) id)
                .putShort((short) value.length)
                .put(value)
                .array();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] data) {
        try (var deflater = new Deflater(6, true)) {
            deflater.setInput(data);
            deflater.finish();
            var packed = new byte[data.length + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }
}
