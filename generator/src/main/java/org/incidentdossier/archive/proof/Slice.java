package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A stretch of a file.
final class Slice extends InputStream {
    private final FileChannel channel;
    private final long end;
    private long at;

    Slice(FileChannel channel, long start, long bytes) {
        this.channel = channel;
        this.at = start;
        this.end = start + bytes;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (at >= end) {
            return -1;
        }
        var n = channel.read(ByteBuffer.wrap(buffer, offset, (int) Math.min(length, end - at)), at);
        at += Math.max(n, 0);
        return n;
    }
}
