package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TargetFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesAFolderThatIsMissingAndThoseThatItIsIn() throws IOException {
        var target = folder.resolve("a dossier/in “one”/target");

        TargetFolder.make(target);

        assertThat(target).isEmptyDirectory();
        Files.createDirectories(target.resolve("site/cite"));
        Files.writeString(target.resolve("site/cite/x"), "x");
        assertThat(target.resolve("site/cite/x")).hasContent("x");
    }

    @Test
    void leavesAFolderThatIsThereAsItIs() throws IOException {
        Files.writeString(folder.resolve("kept"), "kept");

        TargetFolder.make(folder);

        assertThat(folder.resolve("kept")).hasContent("kept");
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        var file = Files.writeString(folder.resolve("target"), "a file");

        assertThatThrownBy(() -> TargetFolder.make(file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("a file");
    }
}
