package org.incidentdossier.content;

import java.nio.file.Path;

/// A plain file below `content/`.
///
/// @param path  relative to the project, with `/`, such as `content/articles/a.md`
/// @param file  where it is on this machine
/// @param state what the system told of it when the folder was listed
public record SourceFile(String path, Path file, FileState state) {
    /// Its length when the folder was listed.
    long bytes() {
        return state.bytes();
    }

    /// The path from `content/`.
    public String inContent() {
        return path.substring(SourceTree.CONTENT.length());
    }

    /// The last part of the path.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The folder's path from `content/`, such as `articles`; nothing for `content/` itself.
    String folder() {
        var inContent = inContent();
        return inContent.substring(0, Math.max(0, inContent.lastIndexOf('/')));
    }

    /// What stands behind the last dot of the name; nothing if there is none.
    String extension() {
        var name = name();
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    /// The name without the last dot and what stands behind it.
    String stem() {
        var name = name();
        var dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    @Override
    public String toString() {
        return path;
    }
}
