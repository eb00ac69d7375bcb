package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;

/// GIF89a: a screen, then pictures and extensions in blocks of sub-blocks.
final class GifPicture {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    private GifPicture() {}

    static Picture read(PictureBytes in) {
        var version = in.text(6);
        if (!version.equals("GIF87a") && !version.equals("GIF89a")) {
            throw new PictureBytes.OddException();
        }
        var width = in.littleEndian(2);
        var height = in.littleEndian(2);
        var flags = in.next();
        in.skip(2);
        skipColours(in, flags);
        List<String> metadata = new ArrayList<>();
        for (var block = in.next(); block != TRAILER; block = in.next()) {
            switch (block) {
                case EXTENSION -> extension(in, metadata);
                case IMAGE -> {
                    in.skip(8);
                    skipColours(in, in.next());
                    in.skip(1);
                    skipBlocks(in);
                }
                default -> throw new PictureBytes.OddException();
            }
        }
        return new Picture(width, height, metadata, in.rest());
    }

    private static void extension(PictureBytes in, List<String> metadata) {
        var label = in.next();
        if (label == COMMENT) {
            metadata.add("a comment");
        } else if (label == APPLICATION) {
            var name = in.text(in.next());
            if (!name.startsWith("NETSCAPE") && !name.startsWith("ANIMEXTS") && !name.startsWith("ICCRGBG1")) {
                metadata.add(name.startsWith("XMP") ? "XMP" : "data of a program");
            }
        }
        skipBlocks(in);
    }

    private static void skipColours(PictureBytes in, int flags) {
        if ((flags & 0x80) != 0) {
            in.skip(3L << ((flags & 7) + 1));
        }
    }

    private static void skipBlocks(PictureBytes in) {
        for (var length = in.next(); length != 0; length = in.next()) {
            in.skip(length);
        }
    }
}
