package org.incidentdossier.exports.picture;

import java.util.ArrayList;
import java.util.List;

/// A shape as straight edges; what is inside goes by the direction in which edges wind around it.
record Outline(List<Edge> edges) {
    private static final int STEPS = 8;

    /// From one point to another; the direction counts.
    record Edge(double x1, double y1, double x2, double y2) {}

    Outline {
        edges = List.copyOf(edges);
    }

    static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(List.of(new Edge(x, y, x, y + height), new Edge(x + width, y + height, x + width, y)));
    }

    /// Of a path of `M x y`, `L x y`, `Q x y x y` and `Z` without other white space between commands and numbers.
    static Outline parse(String path) {
        var edges = new ArrayList<Edge>();
        var pen = new Pen(edges);
        for (var command : path.split("(?=[MLQZ])", -1)) {
            if (!command.isEmpty()) {
                pen.draw(command.charAt(0), numbers(command.substring(1)));
            }
        }
        return new Outline(edges);
    }

    /// Grown from the origin, then moved, with the vertical direction turned around: letters grow upwards.
    Outline placed(double scale, double x, double y) {
        return new Outline(edges.stream()
                .map(edge ->
                        new Edge(x + scale * edge.x1, y - scale * edge.y1, x + scale * edge.x2, y - scale * edge.y2))
                .toList());
    }

    private static double[] numbers(String text) {
        var words = text.isEmpty() ? new String[0] : text.split(" ");
        var numbers = new double[words.length];
        for (var i = 0; i < words.length; i++) {
            numbers[i] = Integer.parseInt(words[i]);
        }
        return numbers;
    }

    private static final class Pen {
        private final List<Edge> edges;
        private double startX;
        private double startY;
        private double x;
        private double y;

        Pen(List<Edge> edges) {
            this.edges = edges;
        }

        void draw(char command, double[] to) {
            switch (command) {
                case 'M' -> {
                    startX = to[0];
                    startY = to[1];
                    x = startX;
                    y = startY;
                }
                case 'L' -> line(to[0], to[1]);
                case 'Q' -> curve(to);
                case 'Z' -> line(startX, startY);
                default -> throw new IllegalArgumentException("no command " + command);
            }
        }

        private void line(double toX, double toY) {
            edges.add(new Edge(x, y, toX, toY));
            x = toX;
            y = toY;
        }

        private void curve(double[] to) {
            var fromX = x;
            var fromY = y;
            for (var step = 1; step <= STEPS; step++) {
                var t = (double) step / STEPS;
                var u = 1 - t;
                line(
                        u * u * fromX + 2 * u * t * to[0] + t * t * to[2],
                        u * u * fromY + 2 * u * t * to[1] + t * t * to[3]);
            }
        }
    }
}
