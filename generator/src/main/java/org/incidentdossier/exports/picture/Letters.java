package org.incidentdossier.exports.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The outlines of the letters of western Europe, brought along so that no font of a machine changes a byte.
final class Letters {
    private static final double UNITS = 500;

    private final Map<Integer, Letter> letters;

    private Letters(Map<Integer, Letter> letters) {
        this.letters = letters;
    }

    /// @param advance how far the next letter is from this one
    private record Letter(int advance, Outline outline) {}

    static Letters read() {
        try (var in = Letters.class.getResourceAsStream("letters.txt")) {
            if (in == null) {
                throw new IllegalStateException("no letters.txt");
            }
            var letters = new TreeMap<Integer, Letter>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(" ", 3);
                        var outline = parts.length < 3 ? new Outline(List.of()) : Outline.parse(parts[2]);
                        letters.put(Integer.parseInt(parts[0], 16), new Letter(Integer.parseInt(parts[1]), outline));
                    });
            return new Letters(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text in letters that are there: accents that are not are left off, other characters left out.
    String drawable(String text) {
        var kept = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (letters.containsKey(letter)) {
                kept.appendCodePoint(letter);
            } else {
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                        .codePoints()
                        .filter(letters::containsKey)
                        .forEach(kept::appendCodePoint);
            }
        });
        return kept.toString().strip().replaceAll(" +", " ");
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> of(letter).advance()).sum() * size / UNITS;
    }

    /// The outlines of a drawable text whose base line begins at a point.
    Outline outline(String text, double size, double x, double y) {
        var edges = new ArrayList<Outline.Edge>();
        var at = x;
        for (var letter : text.codePoints().toArray()) {
            edges.addAll(of(letter).outline().placed(size / UNITS, at, y).edges());
            at += of(letter).advance() * size / UNITS;
        }
        return new Outline(edges);
    }

    /// A drawable text in lines no wider than that; a word that is wider stands alone.
    List<String> lines(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private Letter of(int letter) {
        var found = letters.get(letter);
        if (found == null) {
            throw new IllegalArgumentException("no outline of " + Character.toString(letter));
        }
        return found;
    }
}
