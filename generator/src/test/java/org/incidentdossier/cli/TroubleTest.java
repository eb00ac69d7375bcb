package org.incidentdossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TroubleTest {
    @Test
    void namesTheTargetAndAWayOutWhereTheDiskIsFull() {
        var copied = new FileSystemException("content/a.md", "site/a.md", "No space left on device");

        assertThat(Trouble.of(Trouble.writing(Path.of("target/site"), copied)))
                .isEqualTo(new Trouble(
                        "target/site: cannot be written: No space left on device",
                        "free some space, or write elsewhere with --out; what was there before is as it was"));
        assertThat(Trouble.of(Trouble.writing(Path.of("x.zip"), new IOException("File too large")))
                        .message())
                .isEqualTo("x.zip: cannot be written: File too large");
    }

    @Test
    void saysWhoMayGoOnWhereAFileIsClosed() {
        assertThat(Trouble.of(new AccessDeniedException("content/a.md")))
                .isEqualTo(new Trouble(
                        "content/a.md: no permission",
                        "run it as the owner of that file or folder, or change its mode"));
    }

    @Test
    void saysHowMoreFilesMayBeOpen() {
        assertThat(Trouble.of(new FileSystemException("lucene/_0.dvs", null, "Too many open files")))
                .isEqualTo(new Trouble(
                        "lucene/_0.dvs: Too many open files",
                        "allow more of them, such as ulimit -n 1024; what was there before is as it was"));
    }

    @Test
    void leavesOtherTroubleAsItIs() {
        var missing = new NoSuchFileException("x.zip");

        assertThat(Trouble.writing(Path.of("site"), missing)).isSameAs(missing);
        assertThat(Trouble.of(missing)).isEqualTo(new Trouble("x.zip: no such file or folder", ""));
        assertThat(Trouble.of(new IOException("x: another build is writing here"))
                        .message())
                .isEqualTo("x: another build is writing here");
    }
}
