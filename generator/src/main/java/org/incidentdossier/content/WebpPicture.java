package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;

/// WebP (RFC 9649): a RIFF file of chunks, padded to even lengths.
final class WebpPicture {
    private WebpPicture() {}

    static Picture read(PictureBytes in) {
        in.expect('R', 'I', 'F', 'F');
        var size = in.littleEndian(4);
        var end = in.position() + size;
        in.expect('W', 'E', 'B', 'P');
        List<String> metadata = new ArrayList<>();
        var width = 0L;
        var height = 0L;
        while (in.position() < end) {
            var type = in.text(4);
            var length = in.littleEndian(4);
            var chunkEnd = in.position() + length + (length & 1);
            switch (type) {
                case "VP8X" -> {
                    in.skip(4);
                    width = in.littleEndian(3) + 1;
                    height = in.littleEndian(3) + 1;
                }
                case "VP8 " -> {
                    in.skip(6);
                    width = Math.max(width, in.littleEndian(2) & 0x3FFF);
                    height = Math.max(height, in.littleEndian(2) & 0x3FFF);
                }
                case "VP8L" -> {
                    in.expect(0x2F);
                    var bits = in.littleEndian(4);
                    width = Math.max(width, (bits & 0x3FFF) + 1);
                    height = Math.max(height, ((bits >> 14) & 0x3FFF) + 1);
                }
                case "EXIF" -> metadata.add("EXIF");
                case "XMP " -> metadata.add("XMP");
                default -> {}
            }
            in.skip(chunkEnd - in.position());
        }
        return new Picture(width, height, metadata, in.rest());
    }
}
