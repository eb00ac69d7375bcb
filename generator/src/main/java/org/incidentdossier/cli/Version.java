package org.incidentdossier.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.incidentdossier.digests.Hashes;
import picocli.CommandLine.IVersionProvider;

/// The generator's version, as the build wrote it into the jar.
final class Version implements IVersionProvider {
    /// Such as `0.1.0`.
    static String number() throws IOException {
        try (var in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /// What `--version` prints.
    static String line() throws IOException {
        return "dossier " + number();
    }

    /// Tells one build of the generator from another: a hash of what its own jars list, or nothing where it runs from
    /// classes.
    static String build() throws IOException {
        var source = Version.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return ""; // the classes came from a cache that was made at another place
        }
        try {
            var jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? hash(ownJars(jar)) : "";
        } catch (URISyntaxException e) {
            throw new IOException("the software cannot find its own jar", e);
        }
    }

    // Other libraries are named with their versions in the jar itself.
    private static List<Path> ownJars(Path jar) throws IOException {
        var jars = new ArrayList<Path>();
        jars.add(jar);
        var libraries = jar.resolveSibling("lib");
        if (Files.isDirectory(libraries)) {
            try (var files = Files.list(libraries)) {
                files.filter(file -> String.valueOf(file.getFileName()).startsWith("incident-dossier"))
                        .sorted()
                        .forEach(jars::add);
            }
        }
        return jars;
    }

    // A jar lists each file with a checksum of its bytes. To hash all bytes themselves would slow down short runs.
    private static String hash(List<Path> jars) throws IOException {
        var listed = new StringBuilder();
        for (var jar : jars) {
            try (var zip = new ZipFile(jar.toFile())) {
                for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                    var entry = entries.nextElement();
                    listed.append(entry.getName())
                            .append(' ')
                            .append(entry.getSize())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n');
                }
            }
        }
        return Hashes.sha256(listed.toString());
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {line()};
    }
}
