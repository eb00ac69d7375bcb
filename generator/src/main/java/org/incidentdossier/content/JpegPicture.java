package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.List;

/// JPEG (ITU-T T.81, annex B): marker segments, and scans of coded data between them.
final class JpegPicture {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;

    private JpegPicture() {}

    static Picture read(PictureBytes in) {
        in.expect(0xFF, START, 0xFF);
        List<String> metadata = new ArrayList<>();
        var width = 0L;
        var height = 0L;
        for (var marker = marker(in); marker != END; marker = nextMarker(in, marker)) {
            if (isAlone(marker)) {
                continue;
            }
            var length = in.bigEndian(2) - 2;
            var end = in.position() + length;
            if (isFrame(marker)) {
                in.skip(1);
                height = in.bigEndian(2);
                width = in.bigEndian(2);
            } else {
                noteMetadata(marker, in, length, metadata);
            }
            in.skip(end - in.position());
        }
        return new Picture(width, height, metadata, in.rest());
    }

    private static void noteMetadata(int marker, PictureBytes in, long length, List<String> metadata) {
        if (marker == COMMENT) {
            metadata.add("a comment");
        } else if (marker == 0xE1) {
            var head = in.text(Math.clamp(length, 0, 4));
            metadata.add(head.equals("Exif") ? "EXIF" : "XMP");
        } else if (marker == 0xED) {
            metadata.add("IPTC");
        }
    }

    // Behind the first 0xFF of a marker.
    private static int marker(PictureBytes in) {
        var marker = in.next();
        while (marker == 0xFF) {
            marker = in.next();
        }
        return marker;
    }

    private static int nextMarker(PictureBytes in, int previous) {
        if (previous != SCAN) {
            in.expect(0xFF);
            return marker(in);
        }
        // Within a scan, 0xFF 0x00 is a byte of data, and restart markers divide it.
        while (true) {
            if (in.next() == 0xFF) {
                var marker = marker(in);
                if (marker != 0 && !isAlone(marker)) {
                    return marker;
                }
            }
        }
    }

    private static boolean isAlone(int marker) {
        return (marker >= 0xD0 && marker <= 0xD7) || marker == 0x01;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
