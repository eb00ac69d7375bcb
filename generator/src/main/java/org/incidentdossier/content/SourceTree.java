package org.incidentdossier.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// The plain files below a project's `content/`, by path.
///
/// What editors and systems leave behind is not in it: names that begin with `.#`, `.~lock.` or `#`, end in
/// `~`, `.swp`, `.swo` or `.tmp`, and `.DS_Store`, `Thumbs.db`, `desktop.ini`, `.gitkeep`, `.gitignore`,
/// `.gitattributes`.
public record SourceTree(List<SourceFile> files) {
    static final String CONTENT = "content/";

    public SourceTree {
        files = List.copyOf(files);
    }

    /// Lists the files without opening any. Links, pipes, devices and files of two names are refused by name.
    ///
    /// @throws IOException if a folder cannot be listed
    public static Checked<SourceTree> of(Path project) throws IOException {
        var content = project.resolve("content");
        if (!Files.exists(content, LinkOption.NOFOLLOW_LINKS)) {
            var missing = Diagnostic.of(
                    Code.D117,
                    Span.startOf("content"),
                    "there is no folder content/",
                    "run `init` to make a new dossier, or name the project's folder with -C");
            return new Checked<>(new SourceTree(List.of()), List.of(missing));
        }
        if (Files.isRegularFile(content, LinkOption.NOFOLLOW_LINKS)) {
            var file = Diagnostic.of(
                    Code.D117,
                    Span.startOf("content"),
                    "content is a file, not a folder",
                    "move it away and run `init` to make a new dossier, or name the project's folder with -C");
            return new Checked<>(new SourceTree(List.of()), List.of(file));
        }
        return TreeWalk.of(content);
    }
}
