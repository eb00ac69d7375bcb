package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"dossier " + number()};
    }
}
