package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.pipeline.Examination;
import org.incidentdossier.pipeline.SiteBuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes as a note, and any text as its front matter, from the file to the plan of the site.
final class NoteFuzzTest {
    private static Path project = Path.of("");

    @BeforeAll
    static void make() throws IOException {
        project = Files.createTempDirectory("note-fuzz");
        write("dossier.yaml", """
                id: fuzz
                title: Fuzz
                language: en
                timezone: America/New_York
                year: 2026
                year-basis: We take it so.
                version: 0.1.0
                """.getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void remove() throws IOException {
        try (var files = Files.walk(project)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @MethodSource("org.incidentdossier.fuzz.Seeds#notes")
    @FuzzTest(maxDuration = "2m")
    void readsOrReportsAnyNote(byte[] kindAndNote) throws IOException {
        var note = new String(kindAndNote, StandardCharsets.ISO_8859_1);
        int kind = note.isEmpty() ? 0 : note.charAt(0);

        examine(kind, note.isEmpty() ? new byte[0] : note.substring(1).getBytes(StandardCharsets.ISO_8859_1));
    }

    @MethodSource("org.incidentdossier.fuzz.Seeds#frontMatter")
    @FuzzTest(maxDuration = "2m")
    void readsOrReportsAnyFrontMatter(byte[] kindAndYaml) throws IOException {
        var yaml = new String(kindAndYaml, StandardCharsets.UTF_8);
        int kind = yaml.isEmpty() ? 0 : yaml.charAt(0);
        var rest = yaml.isEmpty() ? "" : yaml.substring(1);

        examine(kind, ("---\n" + rest + "\n---\nText.\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void examine(int kind, byte[] note) throws IOException {
        var folders = List.of("articles", "actors", "events", "questions", "pages");
        var file = write(folders.get(kind % folders.size()) + "/note.md", note);
        try {
            var examined = Examination.of(project, Captures.ABSENT, false);
            var wrong = examined.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            if (!wrong) {
                assertThat(SiteBuild.plan(examined).pages()).isNotEmpty();
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Path write(String path, byte[] bytes) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        return Files.write(file, bytes);
    }
}
