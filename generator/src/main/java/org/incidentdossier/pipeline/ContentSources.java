package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.incidentdossier.archive.ContentFile;

/// Lists the files of `content/` as they were contributed.
final class ContentSources {
    private ContentSources() {}

    /// All regular files, by path; names that begin with a dot are passed over, as reading does.
    static List<ContentFile> of(Path project) throws IOException {
        var root = project.resolve("content");
        try (var walk = Files.walk(root)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .map(path -> new ContentFile(
                            root.relativize(path)
                                    .toString()
                                    .replace(path.getFileSystem().getSeparator(), "/"),
                            path))
                    .sorted(Comparator.comparing(ContentFile::path))
                    .toList();
        }
    }
}
