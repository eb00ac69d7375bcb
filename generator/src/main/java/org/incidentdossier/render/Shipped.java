package org.incidentdossier.render;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;

/// The templates and assets that come with the software, from its jar or, in tests, from a folder of classes.
final class Shipped {
    private static final String PREFIX = "org/incidentdossier/render/";

    // To list them, all of the jar is looked through.
    private static final Map<String, SortedSet<String>> NAMES = new ConcurrentHashMap<>();

    private Shipped() {}

    /// The files of a folder, such as `templates`, by their paths below it.
    static SortedSet<String> names(String folder) throws IOException {
        var known = NAMES.get(folder);
        if (known == null) {
            known = Collections.unmodifiableSortedSet(new TreeSet<>(list(folder)));
            NAMES.put(folder, known);
        }
        return known;
    }

    private static List<String> list(String folder) throws IOException {
        var prefix = PREFIX + folder + "/";
        var home = home();
        if (Files.isDirectory(home)) {
            return namesIn(home.resolve(prefix));
        }
        try (var jar = new JarFile(home.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    /// The bytes of a file that [#names] lists.
    static byte[] read(String folder, String name) throws IOException {
        try (var in = Shipped.class.getResourceAsStream("/" + PREFIX + folder + "/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the software: " + folder + "/" + name);
            }
            return in.readAllBytes();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Path home() throws IOException {
        try {
            return Path.of(Shipped.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the software cannot find its own jar", e);
        }
    }
}
