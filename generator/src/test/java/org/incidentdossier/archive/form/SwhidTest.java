package org.incidentdossier.archive.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SwhidTest {
    @TempDir
    private Path folder;

    @Test
    void givesAFolderTheHashThatGitGivesIt() throws IOException {
        var files = List.of(
                file("articles/x.md", "one\n"),
                file("articles.d/y.md", "two\n"),
                file("a/empty", ""),
                file("dossier.yaml", "id: z\n"),
                file("a-b", "q"),
                file("a.b", "w"));

        // From `git add -A && git write-tree` over the same files.
        assertThat(Swhid.of(files)).hasToString("swh:1:dir:542c7bc44fedc5b32b8c9b7caba499806162ef57");
        assertThat(Swhid.of(new ArrayList<>(files).reversed())).isEqualTo(Swhid.of(files));
    }

    @Test
    void givesAFileTheHashThatGitGivesIt() throws IOException {
        var note = new ByteArrayInputStream("id: z\n".getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(GitTree.blob(note, 6, "z.md")))
                .isEqualTo("7ea64b7669ab587c9407d8c3f8ab7f3c6232a4d9");
    }

    @Test
    void givesAnEmptyFolderGitsEmptyTree() throws IOException {
        assertThat(Swhid.of(List.of())).hasToString("swh:1:dir:4b825dc642cb6eb9a060e54bf8d69288fbee4904");
    }

    @Test
    void refusesAFileThatStandsTwiceOrIsAFolderToo() throws IOException {
        var note = file("a/b", "");

        assertThatThrownBy(() -> Swhid.of(List.of(note, note))).hasMessage("twice in one folder: a/b");
        assertThatThrownBy(() -> Swhid.of(List.of(note, new ContentFile("a", note.file()))))
                .hasMessage("twice in one folder: a");
    }

    @Test
    void noticesAStreamOfAnotherLength() {
        assertThatThrownBy(() -> GitTree.blob(new ByteArrayInputStream(new byte[3]), 4, "z.md"))
                .isInstanceOf(IOException.class)
                .hasMessage("z.md changed while it was read: 4 bytes, then 3");
    }

    private ContentFile file(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return new ContentFile(path, Files.writeString(file, text));
    }
}
