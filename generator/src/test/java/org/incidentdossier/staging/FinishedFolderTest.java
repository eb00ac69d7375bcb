package org.incidentdossier.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.incidentdossier.stored.StoredReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class FinishedFolderTest {
    @TempDir
    private Path folder;

    private Path site;
    private byte[] kept = {};
    private FinishedFolder last;

    @BeforeEach
    void finishAFolder() throws IOException {
        site = folder.resolve("site");
        last = reread(stage(FinishedFolder.NONE, "last", "about the outage\n"));
    }

    @Test
    void givesAFileThatStayedTheSameASecondName() throws IOException {
        stage(last, "next", "about the outage\n");

        assertThat(inode("next/a/same.txt")).isEqualTo(inode("site/a/same.txt"));
        assertThat(inode("next/a/text.txt")).isEqualTo(inode("site/a/text.txt"));
        assertThat(inode("next/a/stream.txt")).isEqualTo(inode("site/a/stream.txt"));
    }

    @Test
    void writesAFileThatChanged() throws IOException {
        stage(last, "next", "about the Outage\n");

        assertThat(folder.resolve("next/a/text.txt")).hasContent("about the Outage\n");
        assertThat(folder.resolve("site/a/text.txt")).hasContent("about the outage\n");
        assertThat(inode("next/a/same.txt")).isEqualTo(inode("site/a/same.txt"));
    }

    @Test
    void linksToNoFileThatSomebodyHasWrittenTo() throws IOException {
        Files.writeString(site.resolve("a/text.txt"), "ABOUT the outage\n", StandardOpenOption.WRITE);

        stage(last, "next", "about the outage\n");

        assertThat(folder.resolve("next/a/text.txt")).hasContent("about the outage\n");
    }

    @Test
    void linksToNoFileThatHasTakenThePlaceOfOurs() throws IOException {
        var time = Files.getLastModifiedTime(site.resolve("a/text.txt"));
        var other = Files.writeString(folder.resolve("other"), "ABOUT the outage\n");
        Files.setLastModifiedTime(other, time);
        Files.delete(site.resolve("a/text.txt"));
        Files.move(other, site.resolve("a/text.txt"));

        stage(last, "next", "about the outage\n");

        assertThat(folder.resolve("next/a/text.txt")).hasContent("about the outage\n");
    }

    @Test
    void linksToNoFileWhoseTimeIsAnother() throws IOException {
        Files.setLastModifiedTime(site.resolve("a/text.txt"), FileTime.from(Instant.EPOCH));

        stage(last, "next", "about the outage\n");

        assertThat(inode("next/a/text.txt")).isNotEqualTo(inode("site/a/text.txt"));
    }

    @Test
    void linksToNoFileThatSomebodyHasProtected() throws IOException {
        Files.setPosixFilePermissions(site.resolve("a/text.txt"), PosixFilePermissions.fromString("r--------"));

        stage(last, "next", "about the outage\n");

        assertThat(Files.getPosixFilePermissions(folder.resolve("next/a/text.txt")))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("next/a/same.txt")));
    }

    @Test
    void writesWhatIsGoneOrALinkByNow() throws IOException {
        Files.delete(site.resolve("a/text.txt"));
        Files.delete(site.resolve("a/same.txt"));
        Files.createSymbolicLink(site.resolve("a/same.txt"), folder.resolve("elsewhere"));

        stage(last, "next", "about the outage\n");

        assertThat(folder.resolve("next/a/text.txt")).hasContent("about the outage\n");
        assertThat(Files.isRegularFile(folder.resolve("next/a/same.txt"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
    }

    @Test
    void takesOverWhatHoldsWhatItHasToHold() throws IOException {
        var sha256 = StagedFile.of("", "about the outage\n".getBytes(StandardCharsets.UTF_8))
                .sha256();
        var staging = Staging.after(last, Files.createDirectory(folder.resolve("next")));

        assertThat(staging.again("a/text.txt", sha256.replace('0', '1'))).isFalse();
        assertThat(staging.again("a/same.txt", sha256)).isFalse();
        assertThat(staging.again("a/none.txt", sha256)).isFalse();
        assertThat(staging.again("a/text.txt", sha256)).isTrue();

        assertThat(staging.files()).extracting(StagedFile::path).containsExactly("a/text.txt");
        assertThat(inode("next/a/text.txt")).isEqualTo(inode("site/a/text.txt"));
    }

    @Test
    void movesAFileThatIsAsItWasLeft() throws IOException {
        var staging = Staging.after(last, Files.createDirectory(folder.resolve("next")));
        Files.writeString(site.resolve("a/text.txt"), "about somebody else\n");

        assertThat(staging.move("a/text.txt", "b/text.txt")).isFalse();
        assertThat(staging.move("a/none.txt", "b/none.txt")).isFalse();
        assertThat(staging.move("a/same.txt", "b/text.txt")).isTrue();

        assertThat(staging.files()).isEqualTo(Staging.over(staging.root()).files());
        assertThat(folder.resolve("next/b/text.txt")).hasContent("always the same\n");
        assertThat(inode("next/b/text.txt")).isEqualTo(inode("site/a/same.txt"));
    }

    @Test
    void listsFilesInOrderWhateverTheLastFolderHad() throws IOException {
        var staging = Staging.after(last, Files.createDirectory(folder.resolve("next")));
        for (var path : List.of("z.txt", "a/text.txt", "a.txt", "a/new.txt", "a/same.txt")) {
            staging.write(path, "always the same\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(staging.files())
                .extracting(StagedFile::path)
                .containsExactly("a.txt", "a/new.txt", "a/same.txt", "a/text.txt", "z.txt");
    }

    @Test
    void knowsNothingOfAnotherFolderInItsPlace() throws IOException {
        Files.move(site, folder.resolve("moved"));
        Files.createDirectory(site);

        assertThat(FinishedFolder.read(site, new StoredReader(kept))).isSameAs(FinishedFolder.NONE);
    }

    private Staging stage(FinishedFolder before, String name, String text) throws IOException {
        var staging = Staging.after(before, Files.createDirectory(folder.resolve(name)));
        staging.write("a/same.txt", "always the same\n".getBytes(StandardCharsets.UTF_8));
        staging.copy("a/stream.txt", new ByteArrayInputStream("from a stream\n".getBytes(StandardCharsets.UTF_8)));
        try (var out = staging.open("a/text.txt", Set.of())) {
            out.write(text);
            out.finish();
        }
        assertThat(staging.files()).isEqualTo(Staging.over(folder.resolve(name)).files());
        return staging;
    }

    private FinishedFolder reread(Staging staged) throws IOException {
        Files.move(staged.root(), site);
        var out = new ByteArrayOutputStream();
        staged.writeFinished(site, out);
        kept = out.toByteArray();
        return FinishedFolder.read(site, new StoredReader(kept));
    }

    private Object inode(String path) throws IOException {
        return Files.getAttribute(folder.resolve(path), "unix:ino");
    }
}
