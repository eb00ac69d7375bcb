package org.incidentdossier.render;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// Reports what stands in the place of a project's own file or folder and cannot be used: without a word, the site
/// would be made with ours.
final class NotPlain {
    private NotPlain() {}

    /// A file that is there and is no plain one.
    static Optional<Diagnostic> file(Path project, String path) {
        var file = project.resolve(path);
        return !isThere(file) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : Optional.of(report(file, path));
    }

    /// The first folder on the way to a folder, itself included, that is there and is no plain one.
    static Optional<Diagnostic> folder(Path project, String path) {
        for (var end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
            var way = end < 0 ? path : path.substring(0, end);
            var folder = project.resolve(way);
            if (isThere(folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(report(folder, way));
            }
            if (end < 0) {
                return Optional.empty();
            }
        }
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Diagnostic report(Path file, String path) {
        var at = Span.startOf(path);
        if (Files.isSymbolicLink(file)) {
            return Diagnostic.of(Code.D506, at, "a symbolic link", "put a copy there; links are not followed");
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return Diagnostic.of(Code.D506, at, "a folder in the place of a file", "rename it");
        }
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Diagnostic.of(Code.D506, at, "a file in the place of a folder", "rename it");
        }
        return Diagnostic.of(Code.D506, at, "a pipe, socket or device", "delete it");
    }
}
