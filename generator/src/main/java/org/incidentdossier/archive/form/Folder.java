package org.incidentdossier.archive.form;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A folder of files as an archive sees it: paths from its root with `/`, in the order of their bytes.
public final class Folder {
    private Folder() {}

    /// A file below a folder.
    ///
    /// @param regular whether it is an ordinary file; if not, it is a link, a pipe or a device, and nobody opens it
    public record Member(Path file, long bytes, boolean regular) {}

    /// Everything below a folder that is not a folder; links are not followed.
    public static SortedMap<String, Member> list(Path root) throws IOException {
        var members = new TreeMap<String, Member>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                members.put(name(root, file), new Member(file, attributes.size(), attributes.isRegularFile()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return members;
    }

    /// The folder that holds a file.
    public static Path parent(Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder holds " + file);
        }
        return parent;
    }

    /// The path of a file from a folder above it.
    public static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
