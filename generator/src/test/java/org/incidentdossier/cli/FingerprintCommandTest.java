package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incidentdossier.digests.Hashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FingerprintCommandTest {
    private static final String TEXT = "one two three four five six seven eight nine ten eleven twelve";

    @TempDir
    Path folder;

    @BeforeEach
    void startADossier() throws IOException {
        Files.createDirectories(folder.resolve("content/articles"));
        Files.createDirectories(folder.resolve("captures"));
        Files.writeString(
                folder.resolve("content/dossier.yaml"),
                "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        article("report");
        article("rewrite");
    }

    @Test
    void writesTheFingerprintsOfEveryCapture() throws IOException {
        capture("report");
        capture("rewrite");

        var run = fingerprint();

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEqualTo("fingerprints of 2 articles in content/captures.lock\n");
        assertThat(lock()).content().contains("article report ").contains("article rewrite ");
    }

    @Test
    void namesTheCapturesThatItDoesNotFind() throws IOException {
        capture("report");

        var run = fingerprint();

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err())
                .contains("content/articles/rewrite.md:4:19: warning[D310]: there is no capture \"rewrite.txt\"")
                .endsWith("fingerprints of 1 article in content/captures.lock\n");
        assertThat(lock()).content().contains("article report ").doesNotContain("rewrite");
    }

    @Test
    void keepsTheFingerprintsOfCapturesThatAreElsewhere() throws IOException {
        capture("report");
        capture("rewrite");
        fingerprint();
        var before = Files.readString(lock());
        Files.delete(folder.resolve("captures/report.txt"));
        Files.delete(folder.resolve("captures/rewrite.txt"));

        var run = fingerprint();

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("2 warnings");
        assertThat(lock()).content().isEqualTo(before);
    }

    @Test
    void writesNothingIfItFindsNoCapture() {
        var run = fingerprint();

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).contains("2 warnings\nno capture that the articles list is in ", "nothing was written");
        assertThat(lock()).doesNotExist();
    }

    private CommandRun fingerprint() {
        return CommandRun.of(
                "-C",
                folder.toString(),
                "fingerprint",
                "--captures",
                folder.resolve("captures").toString());
    }

    private Path lock() {
        return folder.resolve("content/captures.lock");
    }

    private void capture(String slug) throws IOException {
        Files.writeString(folder.resolve("captures/" + slug + ".txt"), text(slug));
    }

    private void article(String slug) throws IOException {
        var bytes = text(slug).getBytes(StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("content/articles/" + slug + ".md"),
                "---\ntype: article\ntitle: A text\ncaptures: [{file: %s.txt, sha256: %s, bytes: %d, rights: never}]\n---\n"
                        .formatted(slug, Hashes.sha256(bytes), bytes.length));
    }

    private static String text(String slug) {
        return TEXT + " " + slug;
    }
}
