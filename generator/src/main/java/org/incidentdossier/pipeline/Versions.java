package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.incidentdossier.evidence.wording.Captures;

/// Examines versions of a project that only git has.
public final class Versions {
    private Versions() {}

    /// What examining the notes of that commit finds. Without captures: what is quoted stays unchecked.
    public static Examined examine(GitVersion version) throws IOException {
        var folder = Files.createTempDirectory("dossier-version-").toRealPath();
        try {
            version.copyTo(folder);
            return Examination.of(folder, Captures.ABSENT, false);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
