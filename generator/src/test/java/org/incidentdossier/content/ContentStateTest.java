package org.incidentdossier.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.incidentdossier.stored.StoredWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentStateTest {
    @TempDir
    private Path project;

    @BeforeEach
    void writeNotes() throws IOException {
        Files.createDirectories(project.resolve("content/pages"));
        Files.writeString(page("a"), "one");
        Files.writeString(page("b"), "two");
    }

    @Test
    void isStillTheSameWhateverTheTimesOfTheFilesAre() throws IOException {
        var state = state();
        Files.setLastModifiedTime(page("a"), FileTime.fromMillis(0));

        assertThat(state.isStill(SourceTree.of(project))).isTrue();
        assertThat(read(state)).isEqualTo(state);
    }

    @Test
    void isAnotherWhenAByteANameOrSomethingThatIsRefusedHasChanged() throws IOException {
        var state = state();

        Files.writeString(page("a"), "One");
        Files.setLastModifiedTime(page("a"), FileTime.fromMillis(0));
        assertThat(state.isStill(SourceTree.of(project))).isFalse();

        Files.writeString(page("a"), "one");
        assertThat(state.isStill(SourceTree.of(project))).isTrue();

        Files.writeString(page("c"), "three");
        assertThat(state.isStill(SourceTree.of(project))).isFalse();

        Files.delete(page("c"));
        Files.createSymbolicLink(page("d"), page("a"));
        assertThat(state.isStill(SourceTree.of(project))).isFalse();
    }

    @Test
    void takesTheHashOfWhatHasBeenRead() throws IOException {
        var state = ContentState.of(SourceTree.of(project), Map.of("content/pages/a.md", "as it was read"));

        assertThat(state.sha256()).containsEntry("content/pages/a.md", "as it was read");
    }

    @Test
    void refusesAFileThatIsAnotherThanWasListed() throws IOException {
        var tree = SourceTree.of(project);
        Files.writeString(page("a"), "longer than before");

        assertThatThrownBy(() -> ContentState.of(tree, Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("content/pages/a.md");
    }

    private ContentState state() throws IOException {
        return ContentState.of(SourceTree.of(project), Map.of());
    }

    private static ContentState read(ContentState state) throws IOException {
        var out = new StoredWriter();
        state.write(out);
        return ContentState.read(out.reader());
    }

    private Path page(String name) {
        return project.resolve("content/pages/" + name + ".md");
    }
}
