package org.incidentdossier.render;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.incidentdossier.diagnostics.Diagnostic;

/// A folder of the project laid over the one that we ship: a file of the project wins, one it lacks is ours.
///
/// Symbolic links are not followed: what is not a plain file in a plain folder is not used, and reported. What begins
/// with a dot is not there at all.
///
/// @param project the project's top level
/// @param own     the folder in the project, such as `templates`
/// @param shipped the name of our folder
record LayeredFolder(Path project, String own, String shipped) {
    /// All files, by their paths below the folder, sorted.
    List<String> names() throws IOException {
        var names = new TreeSet<>(Shipped.names(shipped));
        names.addAll(ownNames());
        return List.copyOf(names);
    }

    /// Whether everything in it is ours.
    boolean isShipped() throws IOException {
        for (var name : ownNames()) {
            if (!Shipped.names(shipped).contains(name)
                    || !Arrays.equals(read(name).orElseThrow(), Shipped.read(shipped, name))) {
                return false;
            }
        }
        return true;
    }

    /// The bytes of a file, if there is one.
    Optional<byte[]> read(String name) throws IOException {
        var file = plainFile(name);
        if (file.isPresent()) {
            return Optional.of(Files.readAllBytes(file.get()));
        }
        return Shipped.names(shipped).contains(name) ? Optional.of(Shipped.read(shipped, name)) : Optional.empty();
    }

    /// Reports what the project has there and cannot use: links and special files, or the folder itself.
    List<Diagnostic> unusable() throws IOException {
        var found = new ArrayList<Diagnostic>();
        NotPlain.folder(project, own).ifPresent(found::add);
        walk(file -> NotPlain.file(project, own + "/" + name(file)).ifPresent(found::add));
        return found;
    }

    /// Those of the project, by their paths below the folder.
    List<String> ownNames() throws IOException {
        var names = new ArrayList<String>();
        walk(file -> {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                names.add(name(file));
            }
        });
        return names;
    }

    private Optional<Path> plainFile(String name) {
        var at = project;
        for (var part : (own + "/" + name).split("/", -1)) {
            at = at.resolve(part);
            if (part.isEmpty() || part.startsWith(".") || Files.isSymbolicLink(at)) {
                return Optional.empty();
            }
        }
        return Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS) ? Optional.of(at) : Optional.empty();
    }

    private String name(Path file) {
        return project.resolve(own).relativize(file).toString().replace('\\', '/');
    }

    private void walk(Consumer<Path> found) throws IOException {
        var folder = project.resolve(own);
        if (NotPlain.folder(project, own).isPresent() || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return !inner.equals(folder) && isHidden(inner)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    found.accept(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
