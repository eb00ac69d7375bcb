package org.incidentdossier.search.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The notes of the dossier that this project ships, as plain text: prose that nobody made up for a test.
public final class ShippedText {
    private static final Path CONTENT = Path.of("../content");

    private ShippedText() {}

    /// Nothing if this module stands alone.
    public static List<String> all() throws IOException {
        if (!Files.isDirectory(CONTENT)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        try (var files = Files.walk(CONTENT)) {
            for (var file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
