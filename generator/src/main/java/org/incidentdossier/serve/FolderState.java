package org.incidentdossier.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What some folders hold at one moment: enough to tell that something has changed, without reading a file.
///
/// @param files   size and times of each file
/// @param folders all folders, the given ones included as far as they exist
record FolderState(SortedMap<Path, String> files, SortedSet<Path> folders) {
    /// What editors and systems leave beside the file that somebody is working on.
    private static final Pattern LEFTOVER = Pattern.compile("\\..*|.*~|.*\\.(?:swp|swx|tmp|bak)|4913|#.*#");

    static boolean isLeftover(Path name) {
        return LEFTOVER.matcher(name.toString()).matches();
    }

    /// Of files and folders; links are not followed, and what vanishes meanwhile is not there.
    ///
    /// @param flat a folder of which only the files right in it count
    static FolderState of(List<Path> roots, @Nullable Path flat) throws IOException {
        var state = new FolderState(new TreeMap<>(), new TreeSet<>());
        for (var root : roots) {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(root, state.new Visit(root));
            }
        }
        if (flat != null && Files.isDirectory(flat)) {
            Files.walkFileTree(flat, Set.of(), 1, state.new Visit(flat));
        }
        return state;
    }

    /// The part of it below a folder, as a text that differs when the part does.
    String stamp(Path folder) {
        var stamp = new StringBuilder();
        files.forEach((file, each) -> {
            if (file.startsWith(folder)) {
                stamp.append(file).append(' ').append(each).append('\n');
            }
        });
        return stamp.toString();
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        private final Path root;

        Visit(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isLeftover(folder.getFileName())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!attributes.isDirectory() && !isLeftover(file.getFileName())) {
                files.put(
                        file,
                        attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey() + " "
                                + attributes.isSymbolicLink());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
