package org.incidentdossier.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.incidentdossier.diagnostics.Checked;

/// Reads the files below `content/`.
final class ContentFiles {
    private ContentFiles() {}

    /// All regular files, by path; names that begin with a dot are passed over.
    static Checked<List<SourceFile>> read(Path project) throws IOException {
        var root = project.resolve("content");
        try (var walk = Files.walk(root)) {
            var paths = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .toList();
            var files = paths.parallelStream()
                    .map(path -> file(project, path))
                    .sorted(Comparator.comparing(SourceFile::path))
                    .toList();
            return Checked.clean(files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static SourceFile file(Path project, Path path) {
        try {
            var name = project.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            return new SourceFile(name, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
