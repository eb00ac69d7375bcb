package org.incidentdossier.staging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.staging.FinishedFolder.Left;
import org.jspecify.annotations.Nullable;

/// A folder that is being filled, and what is in it: each file is hashed while its bytes are at hand, so that nobody
/// has to read it again. Many threads may write at once.
public final class Staging {
    static final int SMALL_BYTES = 1 << 18;
    private static final Comparator<Left> BY_PATH =
            (a, b) -> a.file().path().compareTo(b.file().path());

    private final Path root;
    private final FinishedFolder last;
    private final @Nullable FileStamp like;
    private final Queue<Left> files = new ConcurrentLinkedQueue<>();
    private final Map<String, Map<String, StagedText.Piece>> pieces = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Staging(Path root, FinishedFolder last, @Nullable FileStamp like) {
        this.root = root;
        this.last = last;
        this.like = like;
    }

    /// An empty folder, which is made with the first file if it is missing.
    public static Staging in(Path root) {
        return new Staging(root.toAbsolutePath(), FinishedFolder.NONE, null);
    }

    /// An empty folder that is to take the place of another: of small files that are the same in both, only the name is
    /// new.
    ///
    /// @throws IOException if nothing can be written there
    public static Staging after(FinishedFolder last, Path root) throws IOException {
        // Permissions and owner are those of a file that is made now, whoever made the last one.
        var probe = Files.createFile(root.resolve(".probe"));
        var like = FileStamp.of(probe).orElse(null);
        Files.delete(probe);
        return new Staging(root.toAbsolutePath(), last, like);
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

    /// Gives a file of the last folder a name in this one too, whatever it holds: for whoever knows that it would be
    /// made the same.
    ///
    /// @return whether it was there as it was left; if not, nothing has happened
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if nothing can be written there
    public boolean again(String path) throws IOException {
        var known = last.file(path);
        return known != null && link(known, path, known);
    }

    /// The same for a file that stood somewhere else in the last folder.
    ///
    /// @return whether it was there as it was left; if not, nothing has happened
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if nothing can be written there
    public boolean move(String from, String path) throws IOException {
        var known = last.file(from);
        return from.equals(path) ? again(path) : known != null && link(known, path, known.at(path));
    }

    private boolean link(Left known, String path, Left now) throws IOException {
        if (like == null) {
            return false;
        }
        if (!last.link(known, place(path), like)) {
            taken.remove(path.toLowerCase(Locale.ROOT));
            return false;
        }
        files.add(now);
        return true;
    }

    /// The same for whoever knows what it has to hold.
    ///
    /// @param sha256 in lower-case hexadecimal
    /// @return whether it was there as it was left, and holds that; if not, nothing has happened
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if nothing can be written there
    public boolean again(String path, String sha256) throws IOException {
        var known = last.file(path);
        return known != null && known.file().sha256().equals(sha256) && again(path);
    }

    /// Writes a file.
    ///
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the file cannot be written
    public StagedFile write(String path, byte[] bytes) throws IOException {
        return put(path, place(path), bytes);
    }

    /// Writes a file of any size.
    ///
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the stream cannot be read, or the file cannot be written
    public StagedFile copy(String path, InputStream from) throws IOException {
        var file = place(path);
        var start = from.readNBytes(SMALL_BYTES);
        if (start.length < SMALL_BYTES) {
            return put(path, file, start);
        }
        var digest = Hashes.sha256();
        var all = new SequenceInputStream(new ByteArrayInputStream(start), from);
        var bytes = Files.copy(new DigestInputStream(all, digest), file);
        var staged = StagedFile.of(path, bytes, digest.digest());
        written(file, staged);
        return staged;
    }

    /// Writes a file piece by piece, as UTF-8: for texts that would fill the memory. It counts once it is finished.
    ///
    /// @param unchanged keys of the pieces that would be made the same again, where the last folder has them
    /// @throws IllegalStateException if something stands at that path, or at one that differs by case alone
    /// @throws IOException           if the file cannot be written
    public StagedText open(String path, Set<String> unchanged) throws IOException {
        return new StagedText(this, path, place(path), unchanged);
    }

    /// Writes what is there, once it has been moved to where it belongs; [FinishedFolder#read] reads it.
    ///
    /// @throws IOException if it cannot be written
    public void writeFinished(Path folder, OutputStream to) throws IOException {
        FinishedFolder.write(folder, inOrder(), pieces, to);
    }

    /// All files so far, in the order of paths.
    public List<StagedFile> files() {
        return inOrder().stream().map(Left::file).toList();
    }

    // To sort all of a large site takes a while. What was taken over knows its place, and the few others are sorted
    // into it.
    private List<Left> inOrder() {
        var taken = new @Nullable Left[last.size()];
        List<Left> all = new ArrayList<>();
        for (var left : files) {
            if (left.place() == Left.NOWHERE) {
                all.add(left);
            } else {
                taken[left.place()] = left;
            }
        }
        all.sort(BY_PATH);
        for (var left : taken) {
            if (left != null) {
                all.add(left);
            }
        }
        all.sort(BY_PATH);
        return all;
    }

    StagedFile put(String path, Path file, byte[] bytes) throws IOException {
        var staged = StagedFile.of(path, bytes);
        var known = last.file(path);
        if (like != null && known != null && known.file().equals(staged) && last.link(known, file, like)) {
            files.add(known);
        } else {
            writeNew(file, bytes);
            written(file, staged);
        }
        return staged;
    }

    // In one piece: `Files.write` would hand over 8 KiB at a time.
    private static void writeNew(Path file, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                channel.write(left);
            }
        }
    }

    void written(Path file, StagedFile staged) {
        var stamp = like == null ? null : FileStamp.of(file).orElse(null);
        files.add(new Left(staged, stamp, Left.NOWHERE));
    }

    LastText lastText(String path) {
        return last.text(path);
    }

    void keepPieces(String path, Map<String, StagedText.Piece> found) {
        if (like != null && !found.isEmpty()) {
            pieces.put(path, found);
        }
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
        var digest = Hashes.sha256();
        var bytes = 0L;
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
        }
        files.add(new Left(StagedFile.of(path, bytes, digest.digest()), null, Left.NOWHERE));
    }
}
