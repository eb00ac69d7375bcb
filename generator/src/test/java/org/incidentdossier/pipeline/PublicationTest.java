package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicationTest {
    private static final Path MARKER = Path.of("made-by-us.txt");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("site");
    }

    @Test
    void putsTheFirstOutputInPlace() throws IOException {
        publish("first");

        assertThat(out.resolve("page.html")).hasContent("first");
        assertThat(names()).containsExactly("site", "site.lock");
    }

    @Test
    void putsTheNextOutputInThePlaceOfTheLast() throws IOException {
        publish("first");
        Files.writeString(out.resolve("gone.html"), "");

        publish("second");

        assertThat(out.resolve("page.html")).hasContent("second");
        assertThat(out.resolve("gone.html")).doesNotExist();
        assertThat(names()).containsExactly("site", "site.lock");
    }

    @Test
    void leavesTheLastOutputUntouchedUnlessPublished() throws IOException {
        publish("first");

        try (var publication = Publication.open(out, MARKER)) {
            Files.writeString(publication.staged().resolve("page.html"), "half");
        }

        assertThat(out.resolve("page.html")).hasContent("first");
        assertThat(names()).containsExactly("site", "site.lock");
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> Publication.open(out, MARKER))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        out + ": holds something that no build has written; empty it, or give another one with --out");
        assertThat(out.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void letsOneBuildWriteAtATime() throws IOException {
        try (var _ = Publication.open(out, MARKER)) {
            assertThatThrownBy(() -> Publication.open(out, MARKER))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another build is writing here");
        }
    }

    @Test
    void cleansUpAfterABuildThatWasKilled() throws IOException {
        publish("first");
        Files.createDirectories(folder.resolve("site.tmp-4711/articles"));
        Files.createDirectories(folder.resolve("site.tmp-last/articles"));

        publish("second");

        assertThat(names()).containsExactly("site", "site.lock");
    }

    @Test
    void bringsBackAnOutputThatWasMovedAwayWhenTheBuildDied() throws IOException {
        publish("first");
        Files.move(out, folder.resolve("site.tmp-last"));

        try (var _ = Publication.open(out, MARKER)) {
            assertThat(out.resolve("page.html")).hasContent("first");
        }
    }

    @Test
    void replacesAnOutputThatWasProtectedFromChanges() throws IOException {
        publish("first");
        assertThat(out.toFile().setWritable(false)).isTrue();

        publish("second");

        assertThat(out.resolve("page.html")).hasContent("second");
        assertThat(names()).containsExactly("site", "site.lock");
    }

    @Test
    void deletesNothingThatSomebodyElseHasPutBeside() throws IOException {
        for (var name : List.of("site.old", "site.tmp-backup", "site.tmp-1.zip", "site-old")) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("thesis.txt"), "years of work");
        }

        publish("first");

        assertThat(names())
                .containsExactly("site", "site-old", "site.lock", "site.old", "site.tmp-1.zip", "site.tmp-backup");
        assertThat(folder.resolve("site.old/thesis.txt")).hasContent("years of work");
    }

    @Test
    void deletesALinkThatLooksLikeALeftoverAndNotWhatItLeadsTo() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("thesis.txt"), "years of work");
        Files.createSymbolicLink(folder.resolve("site.tmp-4711"), elsewhere);

        publish("first");

        assertThat(names()).containsExactly("elsewhere", "site", "site.lock");
        assertThat(elsewhere.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void deletesLinksInTheLastOutputAndNotWhatTheyLeadTo() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("thesis.txt"), "years of work");
        publish("first");
        var below = Files.createDirectories(out.resolve("a/b"));
        Files.createSymbolicLink(out.resolve("a/link"), elsewhere);
        Files.createSymbolicLink(below.resolve("link"), elsewhere);
        assertThat(below.toFile().setWritable(false)).isTrue();

        publish("second");

        assertThat(names()).containsExactly("elsewhere", "site", "site.lock");
        assertThat(elsewhere.resolve("thesis.txt")).hasContent("years of work");
        assertThat(out.resolve("a")).doesNotExist();
    }

    @Test
    void refusesALinkInThePlaceOfTheOutput() throws IOException {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(out, elsewhere);

        assertThatThrownBy(() -> Publication.open(out, MARKER))
                .isInstanceOf(IOException.class)
                .hasMessage(out + ": is not a folder; give another one with --out");
    }

    private void publish(String text) throws IOException {
        try (var publication = Publication.open(out, MARKER)) {
            Files.writeString(publication.staged().resolve(MARKER), "");
            Files.writeString(publication.staged().resolve("page.html"), text);
            publication.publish();
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
