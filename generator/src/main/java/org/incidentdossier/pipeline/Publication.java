package org.incidentdossier.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An output folder that appears whole or not at all.
///
/// A publication holds a lock beside the folder (`NAME.lock`), is written into `NAME.tmp-PID` on the same file system,
/// and takes the old folder's place in one step where the system can exchange two names, else in two renames. What a
/// killed build left behind is cleaned up, or finished, by the next one.
final class Publication implements AutoCloseable {
    private static final String STAGED = ".tmp-";
    /// Not a name such as `site.old`, which somebody's own copy could have: a build deletes what it finds here.
    private static final String LAST = STAGED + "last";

    private final Path out;
    private final Path staged;
    private final Path marker;
    private final FileChannel channel;
    private final FileLock lock;

    private Publication(Path out, Path marker, FileChannel channel, FileLock lock) {
        this.out = out;
        this.staged = sibling(out, STAGED + ProcessHandle.current().pid());
        this.marker = marker;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the lock, cleans up after builds that were killed, and makes an empty folder to write to.
    ///
    /// @param out    where the finished output is to be; it must be empty, missing, or an earlier output
    /// @param marker a file that every output of this kind has, relative to it; it tells ours from others' folders
    /// @throws IOException if another build holds the lock, or the folder holds something that we did not write
    static Publication open(Path out, Path marker) throws IOException {
        var target = out.toAbsolutePath().normalize();
        var parent = target.getParent();
        if (parent == null) {
            throw new IOException(out + ": cannot write a site over the root of a file system");
        }
        TargetFolder.make(parent);
        var lockFile = sibling(target, ".lock");
        var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var publication = new Publication(target, marker, channel, lock(channel, lockFile));
            publication.recover();
            publication.refuseForeignFolder();
            Files.createDirectory(publication.staged);
            return publication;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /// The folder to write to.
    Path staged() {
        return staged;
    }

    /// Puts what was written in the place of the last output.
    ///
    /// @throws IOException if the file that marks an output is missing, or the system refuses the move
    void publish() throws IOException {
        if (!Files.isRegularFile(staged.resolve(marker))) {
            throw new IllegalStateException("an output without " + marker);
        }
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(staged, out, StandardCopyOption.ATOMIC_MOVE);
        } else if (!FolderExchange.swap(staged, out)) {
            Files.move(out, sibling(out, LAST), StandardCopyOption.ATOMIC_MOVE);
            Files.move(staged, out, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /// Deletes what was not published, or what was before, and gives the lock back.
    @Override
    public void close() throws IOException {
        try (channel) {
            deleteTree(staged);
            // Of a move that failed half way it is the last good site.
            if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
                deleteTree(sibling(out, LAST));
            }
            lock.release();
        }
    }

    private static FileLock lock(FileChannel channel, Path lockFile) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            lock = null;
        }
        if (lock == null) {
            throw new IOException(lockFile + ": another build is writing here; wait for it to end");
        }
        return lock;
    }

    private void recover() throws IOException {
        var old = sibling(out, LAST);
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, out, StandardCopyOption.ATOMIC_MOVE);
        }
        for (var leftover : leftovers()) {
            deleteTree(leftover);
        }
    }

    private List<Path> leftovers() throws IOException {
        var ours = Pattern.compile(Pattern.quote(out.getFileName() + STAGED) + "(?:[0-9]+|last)");
        try (var files = Files.list(out.resolveSibling("."))) {
            return files.filter(file ->
                            ours.matcher(String.valueOf(file.getFileName())).matches())
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        }
    }

    private void refuseForeignFolder() throws IOException {
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(out + ": is not a folder; give another one with --out");
        }
        try (var files = Files.list(out)) {
            if (files.findAny().isPresent() && !Files.isRegularFile(out.resolve(marker))) {
                throw new IOException(
                        out + ": holds something that no build has written; empty it, or give another one with --out");
            }
        }
    }

    private static Path sibling(Path path, String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    // `File` deletes without a look at what it deletes, which takes as long as deleting it. What it cannot delete, or
    // not name, is left; no link is followed.
    private static void deleteMost(File file) {
        if (file.delete() || !isFolder(file)) {
            return;
        }
        var names = file.list();
        if (names != null) {
            // One after the other: of two threads in one folder each waits for the other.
            var folders = Arrays.stream(names)
                    .map(name -> new File(file, name))
                    .filter(each -> !each.delete())
                    .toList();
            folders.parallelStream().forEach(Publication::deleteMost);
            file.delete();
        }
    }

    private static boolean isFolder(File file) {
        try {
            return Files.isDirectory(file.toPath(), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException _) {
            return false; // a name that the locale has no letters for
        }
    }

    private static void deleteTree(Path root) throws IOException {
        deleteMost(root.toFile());
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            // Somebody may have protected the last site from changes; it is ours to delete all the same.
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!Files.isWritable(folder)) {
                    folder.toFile().setWritable(true);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
