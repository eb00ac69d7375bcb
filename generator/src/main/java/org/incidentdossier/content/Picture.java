package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a picture's bytes say about it without being decoded.
///
/// @param width    in pixels
/// @param height   in pixels
/// @param metadata parts that tell about the maker or the place, such as `EXIF`; in file order, without repeats
/// @param trailing bytes behind the end of the picture
record Picture(long width, long height, List<String> metadata, int trailing) {
    Picture {
        metadata = metadata.stream().distinct().toList();
    }

    /// Nothing if the bytes are no whole picture of that type.
    ///
    /// @param extension `png`, `jpg`, `jpeg`, `gif` or `webp`
    static Optional<Picture> of(byte[] bytes, String extension) {
        try {
            return switch (extension) {
                case "png" -> Optional.of(png(new PictureBytes(bytes)));
                case "jpg", "jpeg" -> Optional.of(JpegPicture.read(new PictureBytes(bytes)));
                case "gif" -> Optional.of(GifPicture.read(new PictureBytes(bytes)));
                case "webp" -> Optional.of(WebpPicture.read(new PictureBytes(bytes)));
                default -> Optional.empty();
            };
        } catch (PictureBytes.OddException _) {
            return Optional.empty();
        }
    }

    // Portable Network Graphics (PNG) Specification, third edition: chunks of length, type, data and CRC.
    private static Picture png(PictureBytes in) {
        in.expect(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        List<String> metadata = new ArrayList<>();
        var width = 0L;
        var height = 0L;
        for (var first = true; ; first = false) {
            var length = in.bigEndian(4);
            var type = in.text(4);
            if (first != type.equals("IHDR")) {
                throw new PictureBytes.OddException();
            }
            if (first) {
                width = in.bigEndian(4);
                height = in.bigEndian(4);
                length -= 8;
            }
            switch (type) {
                case "eXIf" -> metadata.add("EXIF");
                case "tEXt", "zTXt", "iTXt" -> metadata.add("text (" + type + ")");
                case "tIME" -> metadata.add("a time (tIME)");
                default -> {}
            }
            in.skip(length + 4);
            if (type.equals("IEND")) {
                return new Picture(width, height, metadata, in.rest());
            }
        }
    }
}
