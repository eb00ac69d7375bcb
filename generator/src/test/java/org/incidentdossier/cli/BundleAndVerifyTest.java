package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bundle` and `verify`, on a small project.
final class BundleAndVerifyTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path project = Path.of("");

    @BeforeEach
    void start() throws IOException {
        project = folder.resolve("cut");
        write("dossier.yaml", """
                id: power-cut
                title: The power cut
                language: en
                timezone: Europe/Paris
                version: 0.1.0
                """);
        write("articles/daily.md", """
                ---
                type: article
                title: The Daily
                claims:
                  - {id: day, about: [daily-paper], says: The cut was on a Tuesday., speaker: article}
                ---
                """);
        write("actors/daily-paper.md", """
                ---
                type: actor
                name: The Daily
                kind: publication
                ---
                """);
    }

    @Test
    void makeABundleAndProveIt() {
        var zip = project.resolve("target/power-cut-0.1.0.zip");

        assertThat(run("bundle", "-C", project.toString(), "--wacz")).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        zip.toString(),
                        zip + ".sha256",
                        project.resolve("target/power-cut-0.1.0.wacz").toString(),
                        project.resolve("target/power-cut-0.1.0.wacz.sha256").toString());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .endsWith("check it with: sha256sum -c power-cut-0.1.0.zip.sha256\n");

        out.reset();
        err.reset();
        assertThat(run("verify", zip.toString())).isEqualTo(Exit.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("whole and unchanged: [0-9]+ files, .* [Mk]B; 1 article, 1 actor, 0 events, 0 questions,"
                        + " 1 claim, 0 attachments, 0 pages, [0-9]+ terms?\n");

        out.reset();
        err.reset();
        assertThat(run("verify", "--hosted", project.resolve("target/site").toString()))
                .isEqualTo(Exit.DONE);
    }

    @Test
    void listFaultsAndSaySoByTheExitCode() throws IOException {
        run("bundle", "-C", project.toString());
        var site = project.resolve("target/site");
        Files.writeString(site.resolve("index.html"), "forged");
        Files.writeString(site.resolve("new.html"), "new");
        out.reset();
        err.reset();

        assertThat(run("verify", "--hosted", site.toString())).isEqualTo(Exit.CONTENT);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        index.html: error[D457]: was changed; ro-crate-metadata.json has another checksum
                        new.html: error[D456]: was added; no manifest lists it
                        """);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("2 faults\n");
    }

    @Test
    void bundleNothingWhereTheNotesHaveAnError() throws IOException {
        write("articles/other.md", "no front matter\n");

        assertThat(run("bundle", "-C", project.toString())).isEqualTo(Exit.CONTENT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("content/articles/other.md:1:1: error[D102]")
                .endsWith("nothing was bundled; " + project.resolve("target/site") + " is as it was\n");
        assertThat(project.resolve("target/power-cut-0.1.0.zip")).doesNotExist();
    }

    @Test
    void giveAFileNoWayToWriteLinesIntoALog() throws IOException {
        write("pages/a\n::error::forged\u001b[2J.md", "");

        run("build", "-C", project.toString());
        run("check", "-C", project.toString(), "--format", "github");
        run("check", "-C", project.toString());

        assertThat((out + "\n" + err).lines())
                .noneMatch(line -> line.startsWith("::error::"))
                .noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void writeNothingAmongTheSources() {
        for (var folder : List.of("content", "content/files", "templates", "assets/../assets")) {
            var place = project.resolve(folder).resolve("out");
            err.reset();

            assertThat(run("bundle", "-C", project.toString(), "--out", place + ".zip"))
                    .isEqualTo(Exit.USAGE);
            assertThat(run("build", "-C", project.toString(), "--out", place.toString()))
                    .isEqualTo(Exit.USAGE);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .endsWith("lies in " + folder.replaceFirst("/.*", "")
                            + "/, where the next build would read it; write elsewhere\n");
            assertThat(place).doesNotExist();
        }
    }

    @Test
    void tellWrongUseFromAMissingFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("verify")).isEqualTo(Exit.USAGE);
        assertThat(run("verify", "--hosted", file.toString())).isEqualTo(Exit.USAGE);
        assertThat(run("verify", folder.resolve("gone.zip").toString())).isEqualTo(Exit.WORLD);
        assertThat(run("verify", file.toString())).isEqualTo(Exit.CONTENT);
    }

    private int run(String... arguments) {
        var console = new Console(stream(out), stream(err), false, false);
        return Main.run(console, List.of(arguments).toArray(String[]::new));
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
