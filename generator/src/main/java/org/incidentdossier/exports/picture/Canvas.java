package org.incidentdossier.exports.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A picture of few colours, drawn in plain arithmetic: the same on every machine.
///
/// A pixel is a level between paper (0) and one of the inks; edges are smoothed by exact coverage along a row and
/// four rows of samples within each pixel.
final class Canvas {
    /// Steps from paper to ink.
    static final int LEVELS = 15;

    private static final int SAMPLES = 4;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The colour of a pixel: `0` for paper, else `ink * LEVELS + level` with a level from 1 to [#LEVELS].
    int color(int x, int y) {
        return Byte.toUnsignedInt(pixels[y * width + x]);
    }

    void fill(Outline shape, int ink) {
        for (var y = 0; y < height; y++) {
            var covered = new double[width];
            var touched = false;
            for (var sample = 0; sample < SAMPLES; sample++) {
                touched |= cover(shape, y + (sample + 0.5) / SAMPLES, covered);
            }
            if (touched) {
                paint(y, covered, ink);
            }
        }
    }

    private void paint(int y, double[] covered, int ink) {
        for (var x = 0; x < width; x++) {
            var level = (int) Math.round(Math.min(1, covered[x] / SAMPLES) * LEVELS);
            if (level > 0) {
                pixels[y * width + x] = (byte) (ink * LEVELS + level);
            }
        }
    }

    private record Crossing(double x, int direction) {}

    private boolean cover(Outline shape, double y, double[] covered) {
        var crossings = crossings(shape, y);
        var winding = 0;
        for (var i = 0; i + 1 < crossings.size(); i++) {
            winding += crossings.get(i).direction();
            if (winding != 0) {
                span(crossings.get(i).x(), crossings.get(i + 1).x(), covered);
            }
        }
        return !crossings.isEmpty();
    }

    private static List<Crossing> crossings(Outline shape, double y) {
        var crossings = new ArrayList<Crossing>();
        for (var edge : shape.edges()) {
            if ((edge.y1() <= y) != (edge.y2() <= y)) {
                var x = edge.x1() + (y - edge.y1()) / (edge.y2() - edge.y1()) * (edge.x2() - edge.x1());
                crossings.add(new Crossing(x, edge.y1() < edge.y2() ? 1 : -1));
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::x));
        return crossings;
    }

    private void span(double from, double to, double[] covered) {
        var start = Math.max(0, from);
        var end = Math.min(width, to);
        for (var x = (int) start; x < end; x++) {
            covered[x] += Math.min(end, x + 1.0) - Math.max(start, x);
        }
    }
}
