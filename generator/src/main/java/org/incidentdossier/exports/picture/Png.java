package org.incidentdossier.exports.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG (ISO/IEC 15948) with a palette.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PALETTE = 3;

    private Png() {}

    /// @param palette red, green and blue of each colour
    static byte[] of(Canvas canvas, byte[] palette) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(canvas.width())
                        .putInt(canvas.height())
                        .put(new byte[] {8, PALETTE, 0, 0, 0})
                        .array());
        chunk(out, "PLTE", palette);
        chunk(out, "IDAT", deflated(rows(canvas)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    // Each row begins with the number of its filter: none.
    private static byte[] rows(Canvas canvas) {
        var rows = ByteBuffer.allocate((canvas.width() + 1) * canvas.height());
        for (var y = 0; y < canvas.height(); y++) {
            rows.put((byte) 0);
            for (var x = 0; x < canvas.width(); x++) {
                rows.put((byte) canvas.color(x, y));
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        var named = ByteBuffer.allocate(4 + body.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        var sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
