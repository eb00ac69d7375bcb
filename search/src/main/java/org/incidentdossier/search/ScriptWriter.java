package org.incidentdossier.search;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/// Writes shards as classic scripts: browsers open no other file for a page from a disk.
///
/// For one thread; it keeps the tables of zlib, which take longer to set up than a small shard takes to deflate.
final class ScriptWriter implements Closeable {
    private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    private byte[] deflated = new byte[0];

    byte[] write(String name, byte[] shard) {
        var head = ascii("dossierSearch(\"" + name + "\",\"");
        var base64 = Base64.getEncoder().encode(deflated(shard));
        var tail = ascii("\")\n");
        return ByteBuffer.allocate(head.length + base64.remaining() + tail.length)
                .put(head)
                .put(base64)
                .put(tail)
                .array();
    }

    private ByteBuffer deflated(byte[] bytes) {
        int most = bytes.length + bytes.length / 100 + 64;
        if (deflated.length < most) {
            deflated = new byte[most];
        }
        // With its checksum, by which a browser finds a damaged file.
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        return ByteBuffer.wrap(deflated, 0, deflater.deflate(deflated));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        deflater.close();
    }
}
