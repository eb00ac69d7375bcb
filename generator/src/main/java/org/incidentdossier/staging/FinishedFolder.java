package org.incidentdossier.staging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.staging.StagedText.Piece;
import org.jspecify.annotations.Nullable;

/// A folder that was staged and has found its place, and how its files were left: to a file that nobody has touched
/// since, a new folder can have a second name instead of a copy.
///
/// It is believed as it stands, so what is read must come from where nobody else writes.
public final class FinishedFolder {
    /// Of which nothing is known.
    public static final FinishedFolder NONE = new FinishedFolder(Path.of(""), 0, Map.of(), Map.of());

    private final Path folder;
    private final long inode;
    private final Map<String, Left> files;
    private final Map<String, Map<String, Piece>> pieces;

    /// A file as it was left.
    record Left(StagedFile file, FileStamp stamp) {}

    private FinishedFolder(Path folder, long inode, Map<String, Left> files, Map<String, Map<String, Piece>> pieces) {
        this.folder = folder;
        this.inode = inode;
        this.files = files;
        this.pieces = pieces;
    }

    /// What has been staged, at its new place.
    ///
    /// @param pieces of texts that have some, by path and key
    static FinishedFolder of(Path folder, Map<String, Left> files, Map<String, Map<String, Piece>> pieces) {
        return FileStamp.of(folder)
                .map(stamp -> new FinishedFolder(folder, stamp.inode(), Map.copyOf(files), Map.copyOf(pieces)))
                .orElse(NONE);
    }

    /// What [#write] wrote of a folder; nothing if that place now has another one.
    ///
    /// @throws IOException if it is something else
    public static FinishedFolder read(Path folder, InputStream from) throws IOException {
        var in = new DataInputStream(from);
        var place = in.readUTF();
        var inode = in.readLong();
        var now = FileStamp.of(folder);
        if (!place.equals(folder.toString()) || now.isEmpty() || now.get().inode() != inode) {
            return NONE;
        }
        Map<String, Left> files = new TreeMap<>();
        for (var left = in.readInt(); left > 0; left--) {
            var path = in.readUTF();
            var stamp = FileStamp.read(in);
            files.put(path, new Left(StagedFile.of(stamp.bytes(), in.readNBytes(StagedFile.HASH_BYTES)), stamp));
        }
        Map<String, Map<String, Piece>> pieces = new TreeMap<>();
        for (var left = in.readInt(); left > 0; left--) {
            pieces.put(in.readUTF(), readPieces(in));
        }
        return new FinishedFolder(folder, inode, files, pieces);
    }

    private static Map<String, Piece> readPieces(DataInputStream in) throws IOException {
        Map<String, Piece> pieces = new HashMap<>();
        for (var left = in.readInt(); left > 0; left--) {
            pieces.put(in.readUTF(), new Piece(in.readLong(), in.readInt()));
        }
        return pieces;
    }

    /// Writes all that [#read] needs.
    ///
    /// @throws IOException if it cannot be written
    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        SortedMap<String, Left> sorted = new TreeMap<>(files);
        out.writeUTF(folder.toString());
        out.writeLong(inode);
        out.writeInt(sorted.size());
        for (var each : sorted.entrySet()) {
            out.writeUTF(each.getKey());
            each.getValue().stamp().write(out);
            out.write(each.getValue().file().digestBytes());
        }
        out.writeInt(pieces.size());
        for (var text : new TreeMap<>(pieces).entrySet()) {
            out.writeUTF(text.getKey());
            out.writeInt(text.getValue().size());
            for (var piece : new TreeMap<>(text.getValue()).entrySet()) {
                out.writeUTF(piece.getKey());
                out.writeLong(piece.getValue().from());
                out.writeInt(piece.getValue().length());
            }
        }
        out.flush();
    }

    /// What a file held when it was left, if there was one.
    Optional<StagedFile> file(String path) {
        return Optional.ofNullable(files.get(path)).map(Left::file);
    }

    /// A text whose pieces are known, if it is as it was left.
    LastText text(String path) {
        @Nullable Left left = files.get(path);
        var known = pieces.getOrDefault(path, Map.of());
        return left == null || known.isEmpty()
                ? LastText.NONE
                : LastText.open(folder.resolve(path), left.stamp(), known);
    }

    /// Gives a file a second name, if it holds what is wanted, is like those that are made now, and is as it was left.
    ///
    /// @return how it was left; nothing if there is no such file, and then there is none at the new name either
    /// @throws IOException if something stands at the new name
    Optional<Left> link(String path, StagedFile wanted, Path newName, FileStamp like) throws IOException {
        @Nullable Left left = files.get(path);
        if (left == null || !left.file().equals(wanted) || !left.stamp().isLike(like)) {
            return Optional.empty();
        }
        try {
            Files.createLink(newName, folder.resolve(path));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty(); // gone, or on another file system, or one without links: it is written
        }
        // It is looked at under its new name: between a look at the old one and the link it could be exchanged.
        if (FileStamp.of(newName).filter(left.stamp()::equals).isPresent()) {
            return Optional.of(left);
        }
        Files.delete(newName);
        return Optional.empty();
    }
}
