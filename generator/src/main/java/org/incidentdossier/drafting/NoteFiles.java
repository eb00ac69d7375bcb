package org.incidentdossier.drafting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.incidentdossier.model.EntryKind;

/// The places of notes in a project.
///
/// @param project the folder that holds `content/`
public record NoteFiles(Path project) {
    /// Where a note's text says which schema its front matter has.
    static final String SCHEMA_LINE = "{{schema}}";

    /// The file of a note, relative to the project with `/`.
    public static String path(EntryKind kind, String slug) {
        return "content/" + kind.folder() + "/" + slug + ".md";
    }

    /// The note that has a name already, of whatever kind, as a path relative to the project.
    public Optional<String> holding(String slug) {
        for (var kind : EntryKind.values()) {
            var path = path(kind, slug);
            if (Files.exists(project.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /// Writes a new note.
    ///
    /// @throws FileAlreadyExistsException if there is a file already, which stays as it is
    public void write(EntryKind kind, String slug, String text) throws IOException {
        var file = project.resolve(path(kind, slug));
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                text.replace(SCHEMA_LINE, schemaLine(kind)).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE_NEW);
    }

    /// Writes a text file below `content/attachments/`.
    ///
    /// @throws FileAlreadyExistsException if there is a file already, which stays as it is
    public void attach(String name, String text) throws IOException {
        var file = project.resolve("content/attachments").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    // Editors of YAML look for this comment; it helps only where the schema is.
    private String schemaLine(EntryKind kind) {
        var schema = ".vscode/schemas/" + kind.word() + ".schema.json";
        return Files.isRegularFile(project.resolve(schema), LinkOption.NOFOLLOW_LINKS)
                ? "# yaml-language-server: $schema=../../" + schema + "\n"
                : "";
    }
}
