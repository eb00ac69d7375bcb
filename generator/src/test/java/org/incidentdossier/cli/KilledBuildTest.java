package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.archive.proof.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real builds in processes of their own, killed without a warning wherever they happen to be.
final class KilledBuildTest {
    private static final int KILLS = 8;

    @TempDir
    private Path folder;

    // Where a build is when it is killed is up to the machine; what is asserted holds wherever that is.
    @Test
    void leavesAWholeSiteAndTheNextBuildCleansUp() throws IOException, InterruptedException {
        var project = Files.createDirectory(folder.resolve("cut"));
        write(project, 0);
        var start = System.nanoTime();
        assertThat(build(project).waitFor()).isEqualTo(Exit.DONE);
        var whole = System.nanoTime() - start;
        var site = project.resolve("target/site");

        for (var kill = 1; kill <= KILLS; kill++) {
            write(project, kill);
            var process = build(project);
            process.waitFor(whole * kill / KILLS, TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();

            assertThat(Verify.hosted(site, null, Progress.NONE).findings())
                    .as("after kill %d", kill)
                    .isEmpty();
        }

        write(project, KILLS + 1);
        assertThat(build(project).waitFor()).isEqualTo(Exit.DONE);
        assertThat(Verify.hosted(site, null, Progress.NONE).findings()).isEmpty();
        assertThat(site.resolve("source/pages/about.md.txt")).content().contains("Edition " + (KILLS + 1));
        try (var files = Files.list(project.resolve("target"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains(".tmp-") || name.endsWith(".part"));
        }
    }

    private static Process build(Path project) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.incidentdossier.cli.Main",
                        "-C",
                        project.toString(),
                        "build"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void write(Path project, int edition) throws IOException {
        var content = project.resolve("content");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("dossier.yaml"), """
                id: power-cut
                title: The power cut
                language: en
                timezone: Europe/Paris
                version: 0.1.0
                """);
        Files.writeString(content.resolve("pages/about.md"), """
                ---
                type: page
                title: About
                ---
                Edition %d.
                """.formatted(edition));
    }
}
