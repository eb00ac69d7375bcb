package org.incidentdossier.exports.picture;

import java.util.List;
import org.incidentdossier.site.Head;
import org.incidentdossier.site.OutputFile;
import org.jspecify.annotations.Nullable;

/// The picture that goes with links to the site (Open Graph): its title and its size, on paper.
///
/// It needs an absolute address to be pointed at, so there is none without a base URL.
public final class SharePicture {
    private static final int WIDTH = Head.PICTURE_WIDTH;
    private static final int HEIGHT = Head.PICTURE_HEIGHT;
    private static final int LEFT = 96;
    private static final int ROOM = WIDTH - 2 * LEFT;
    private static final int INK = 0;
    private static final int ACCENT = 1;
    private static final int PAPER = 0xfaf8f3;
    private static final int[] INKS = {0x1d1b18, 0x17506f};
    private static final int MOST_LINES = 4;
    private static final double LARGEST = 92;
    private static final double SMALLEST = 40;

    private SharePicture() {}

    /// The file, if it has a place on the web.
    ///
    /// @param title as in the notes; letters that cannot be drawn are left out
    /// @param facts a few words on what the dossier holds
    public static List<OutputFile> files(@Nullable String baseUrl, String title, String facts) {
        return baseUrl == null ? List.of() : List.of(OutputFile.of(Head.PICTURE, bytes(title, facts)));
    }

    static byte[] bytes(String title, String facts) {
        var letters = Letters.read();
        var canvas = new Canvas(WIDTH, HEIGHT);
        canvas.fill(Outline.rectangle(0, 0, 28, HEIGHT), ACCENT);
        canvas.fill(Outline.rectangle(LEFT, 500, ROOM, 2), INK);
        var line = letters.drawable(facts);
        var size = Math.min(34, 34 * ROOM / Math.max(1, letters.width(line, 34)));
        canvas.fill(letters.outline(line, size, LEFT, 560), ACCENT);
        title(canvas, letters, letters.drawable(title));
        return Png.of(canvas, palette());
    }

    private static void title(Canvas canvas, Letters letters, String title) {
        var size = LARGEST;
        while (size > SMALLEST && !fits(letters, title, size)) {
            size -= 4;
        }
        var lines = letters.lines(title, size, ROOM);
        var y = 72 + size;
        for (var line : lines.subList(0, Math.min(lines.size(), most(size)))) {
            canvas.fill(letters.outline(line, size, LEFT, y), INK);
            y += size * 1.2;
        }
    }

    private static boolean fits(Letters letters, String title, double size) {
        var lines = letters.lines(title, size, ROOM);
        return lines.size() <= Math.min(MOST_LINES, most(size))
                && lines.stream().allMatch(line -> letters.width(line, size) <= ROOM);
    }

    private static int most(double size) {
        return (int) (420 / (size * 1.2));
    }

    private static byte[] palette() {
        var palette = new byte[3 * (1 + INKS.length * Canvas.LEVELS)];
        put(palette, 0, PAPER, PAPER, 0);
        for (var ink = 0; ink < INKS.length; ink++) {
            for (var level = 1; level <= Canvas.LEVELS; level++) {
                put(palette, ink * Canvas.LEVELS + level, PAPER, INKS[ink], level);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int index, int from, int to, int level) {
        for (var part = 0; part < 3; part++) {
            var shift = 16 - 8 * part;
            var a = (from >> shift) & 0xff;
            var b = (to >> shift) & 0xff;
            palette[3 * index + part] = (byte) (a + (b - a) * level / Canvas.LEVELS);
        }
    }
}
