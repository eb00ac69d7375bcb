package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.archive.form.ContentFile;
import org.incidentdossier.content.SourceTree;

/// Lists the files of `content/` as they were contributed.
final class ContentSources {
    private ContentSources() {}

    /// All files that reading takes for part of the dossier, by path.
    static List<ContentFile> of(Path project) throws IOException {
        return of(SourceTree.of(project).value());
    }

    /// The same of files that have been listed.
    static List<ContentFile> of(SourceTree listed) {
        return listed.files().stream()
                .map(source -> new ContentFile(source.inContent(), source.file()))
                .toList();
    }
}
