package org.incidentdossier.staging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// A folder that is being filled, and what is in it: each file is hashed while its bytes are at hand, so that nobody
/// has to read it again. Many threads may write at once.
public final class Staging {
    private final Path root;
    private final Map<String, StagedFile> files = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Staging(Path root) {
        this.root = root;
    }

    /// An empty folder, which is made with the first file if it is missing.
    public static Staging in(Path root) {
        return new Staging(root.toAbsolutePath());
    }

    /// A folder with all that is already in it; links in it are left alone.
    ///
    /// @throws IOException if a file cannot be read
    public static Staging over(Path root) throws IOException {
        var staging = in(root);
        Files.walkFileTree(staging.root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = staging.root.relativize(file).toString();
                staging.adopt(path.replace(file.getFileSystem().getSeparator(), "/"), file);
                return FileVisitResult.CONTINUE;
            }
        });
        return staging;
    }

    public Path root() {
        return root;
    }

    /// Whether something stands at a path, or at one that differs by case alone.
    public boolean has(String path) {
        return taken.contains(path.toLowerCase(Locale.ROOT));
    }

    /// Writes a file.
    ///
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the file cannot be written
    public StagedFile write(String path, byte[] bytes) throws IOException {
        var file = place(path);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var staged = StagedFile.of(bytes);
        files.put(path, staged);
        return staged;
    }

    /// Writes a file of any size.
    ///
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the stream cannot be read, or the file cannot be written
    public StagedFile copy(String path, InputStream from) throws IOException {
        var file = place(path);
        var digest = StagedFile.digest();
        var bytes = Files.copy(new DigestInputStream(from, digest), file);
        var staged = StagedFile.of(bytes, digest.digest());
        files.put(path, staged);
        return staged;
    }

    /// Writes a file piece by piece, as UTF-8: for texts that would fill the memory. It counts once it is finished.
    ///
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the file cannot be written
    public StagedText open(String path) throws IOException {
        return new StagedText(place(path), staged -> files.put(path, staged));
    }

    /// How many files there are so far.
    public long count() {
        return files.size();
    }

    /// All files so far, by path.
    public SortedMap<String, StagedFile> files() {
        return new TreeMap<>(files);
    }

    // Two names that differ by case alone are one file on the disks of many readers.
    private Path place(String path) throws IOException {
        if (!taken.add(path.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("two outputs at " + path);
        }
        var file = root.resolve(path);
        var folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    private void adopt(String path, Path file) throws IOException {
        taken.add(path.toLowerCase(Locale.ROOT));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(path + ": is not an ordinary file");
        }
        var digest = StagedFile.digest();
        var bytes = 0L;
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
        }
        files.put(path, StagedFile.of(bytes, digest.digest()));
    }

    /// The bytes of a text as they are written.
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
