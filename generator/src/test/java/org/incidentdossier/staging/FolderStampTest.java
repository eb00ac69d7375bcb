package org.incidentdossier.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.incidentdossier.stored.StoredWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderStampTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private FolderStamp stamp = FolderStamp.NONE;

    @BeforeEach
    void leaveAFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("folder"));
        Files.writeString(folder.resolve("a"), "one");
        Files.writeString(folder.resolve("b"), "two");
        var kept = new StoredWriter();
        FolderStamp.of(folder).write(kept);
        stamp = FolderStamp.read(kept.reader());
    }

    @Test
    void staysTheSameWhenTheFolderIsMoved() throws IOException {
        assertThat(stamp.isStillThatOf(folder)).isTrue();
        assertThat(stamp.isStillThatOf(Files.move(folder, temporary.resolve("moved"))))
                .isTrue();
        assertThat(stamp.isStillThatOf(folder)).isFalse();
    }

    @Test
    void changesWithEachFile() throws IOException {
        var more = Files.writeString(folder.resolve("c"), "");
        assertThat(stamp.isStillThatOf(folder)).isFalse();
        Files.delete(more);
        assertThat(stamp.isStillThatOf(folder)).isTrue();
        Files.setLastModifiedTime(folder.resolve("a"), FileTime.fromMillis(1));
        assertThat(stamp.isStillThatOf(folder)).isFalse();
    }

    @Test
    void tellsACopyFromWhatWasLeft() throws IOException {
        var file = folder.resolve("a");
        var copy = temporary.resolve("copy");
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(stamp.isStillThatOf(folder)).isFalse();
    }

    @Test
    void isThatOfNoFolderWhereNothingIsKnown() {
        assertThat(FolderStamp.NONE.isStillThatOf(folder)).isFalse();
        assertThat(FolderStamp.NONE.isStillThatOf(temporary.resolve("missing"))).isFalse();
        assertThat(FolderStamp.of(temporary.resolve("missing"))).isSameAs(FolderStamp.NONE);
    }
}
