package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TreeWalkTest {
    private static final String NOTE = "---\ntype: page\ntitle: Secret\n---\n";

    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void makeAProject() throws IOException {
        content = folder.resolve("project/content");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("dossier.yaml"), "id: x\ntitle: X\nlanguage: en\nversion: 0.1.0\n");
        Files.writeString(folder.resolve("secret.md"), NOTE);
    }

    private List<String> diagnostics() throws IOException {
        return Content.read(folder.resolve("project")).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void refusesSymbolicLinksToFilesFoldersAndThemselves() throws IOException {
        Files.createSymbolicLink(content.resolve("pages/file.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(content.resolve("events"), folder);
        Files.createSymbolicLink(content.resolve("actors"), content);
        Files.createSymbolicLink(content.resolve("pages/zero.md"), Path.of("/dev/zero"));

        assertThat(diagnostics())
                .containsExactly(
                        "content/actors:1:1: error[D420]: this is a symbolic link",
                        "content/events:1:1: error[D420]: this is a symbolic link",
                        "content/pages/file.md:1:1: error[D420]: this is a symbolic link",
                        "content/pages/zero.md:1:1: error[D420]: this is a symbolic link");
        assertThat(Content.read(folder.resolve("project")).value().entries()).isEmpty();
    }

    @Test
    void refusesContentThatIsALinkItself() throws IOException {
        var other = folder.resolve("other");
        Files.createDirectories(other);
        Files.createSymbolicLink(other.resolve("content"), content);

        assertThat(Content.read(other).diagnostics())
                .map(Diagnostic::toString)
                .contains("content:1:1: error[D420]: this is a symbolic link");
    }

    @Test
    void refusesPipesAndFilesWithTwoNames() throws IOException, InterruptedException {
        Files.createLink(content.resolve("pages/twin.md"), folder.resolve("secret.md"));
        var made = new ProcessBuilder("mkfifo", content.resolve("pages/pipe.md").toString())
                .start()
                .waitFor();

        assertThat(made).isZero();
        assertThat(diagnostics())
                .containsExactly(
                        "content/pages/pipe.md:1:1: error[D420]: this is a pipe, socket or device",
                        "content/pages/twin.md:1:1: error[D420]: this is a file with more than one name (a hard link)");
    }

    @Test
    void refusesNamesThatAreOneOnOtherSystems() throws IOException {
        Files.writeString(content.resolve("pages/a.txt"), "a");
        Files.writeString(content.resolve("pages/A.txt"), "a");

        assertThat(diagnostics())
                .containsExactly(
                        "content/pages/A.txt:1:1: error[D422]: \"A.txt\" is no name that works everywhere",
                        "content/pages/a.txt:1:1: error[D421]: \"a.txt\" and \"A.txt\" are one name on many systems");
    }

    @Test
    void refusesNamesThatNotEveryDiskCanHold() throws IOException {
        var longName = "a".repeat(78) + ".md";
        for (var name : List.of("con.md", "NUL.txt", "com1.tar.csv", "lpt9", longName, "console.md")) {
            Files.writeString(content.resolve("pages").resolve(name), "x");
        }

        assertThat(diagnostics().stream().filter(each -> !each.contains("console.md")))
                .containsExactly(
                        "content/pages/NUL.txt:1:1: error[D422]: \"NUL.txt\" is a device's name on Windows",
                        "content/pages/" + longName + ":1:1: error[D422]: the name has 81 characters, more than 80",
                        "content/pages/com1.tar.csv:1:1: error[D422]: \"com1.tar.csv\" is a device's name on Windows",
                        "content/pages/con.md:1:1: error[D422]: \"con.md\" is a device's name on Windows",
                        "content/pages/lpt9:1:1: error[D422]: \"lpt9\" is a device's name on Windows");
    }

    @Test
    void refusesAttachmentsInPlacesThatNoSiteOrArchiveCanHave() throws IOException {
        var longName = "a".repeat(90);
        for (var path : List.of(
                "dot./a.txt", "feed.xml/a.txt", longName + "/" + longName + ".txt", "share.png", "fine.v1/a.txt")) {
            var file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }

        assertThat(diagnostics())
                .containsExactly(
                        "content/" + longName + "/" + longName
                                + ".txt:1:1: error[D422]: not every system can store a file of this path",
                        "content/dot./a.txt:1:1: error[D422]: not every system can store a file of this path",
                        "content/feed.xml/a.txt:1:1: error[D422]: \"feed.xml\" is a place of the site's own",
                        "content/share.png:1:1: error[D422]: \"share.png\" is a place of the site's own");
    }

    @Test
    void leavesOutWhatEditorsAndSystemsLeaveBehind() throws IOException {
        for (var name : List.of(
                ".DS_Store",
                "a.md~",
                ".a.md.swp",
                "#a.md#",
                ".#a.md",
                ".~lock.a.csv#",
                "Thumbs.db",
                "._a.md",
                ".gitkeep")) {
            Files.writeString(content.resolve("pages").resolve(name), "x");
        }

        assertThat(diagnostics()).isEmpty();
    }

    @Test
    void readsWhereAnotherProjectIsALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("project"));

        assertThat(Content.read(folder.resolve("link")).diagnostics()).isEmpty();
    }

    @Test
    void saysWhichFileVanished() {
        var gone = new SourceFile(
                "content/pages/gone.md",
                content.resolve("pages/gone.md"),
                new FileState(3, FileTime.fromMillis(0), null));

        assertThatThrownBy(() -> FileBytes.read(gone))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("content/pages/gone.md: vanished");
    }
}
