package org.incidentdossier.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.incidentdossier.search.engine.Lexicon;

/// The lexicons that come with this module.
public final class Lexicons {
    private static final List<String> FILES = List.of("english.txt");

    private Lexicons() {}

    /// Names of states and the like, in English.
    public static Lexicon english() {
        var lines = FILES.stream().flatMap(file -> read(file).lines()).toList();
        return new Lexicon(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    private static String read(String file) {
        try (var in = Lexicons.class.getResourceAsStream("lexicon/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the resource lexicon/" + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("lexicon/" + file, unreadable);
        }
    }
}
