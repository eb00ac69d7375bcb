package org.incidentdossier.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.incidentdossier.staging.StagedText.Piece;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;
import org.jspecify.annotations.Nullable;

/// A folder that was staged and has found its place, and how its files were left: to a file that nobody has touched
/// since, a new folder can have a second name instead of a copy.
///
/// It is believed as it stands, so what is read must come from where nobody else writes.
public final class FinishedFolder {
    /// Of which nothing is known.
    public static final FinishedFolder NONE = new FinishedFolder(Path.of(""), Map.of(), Map.of());

    private final Path folder;
    private final Map<String, Left> files;
    private final Map<String, Map<String, Piece>> pieces;

    /// A file as it was left.
    ///
    /// @param stamp null if the system did not tell, or nobody has asked it
    /// @param place its number in the order of the finished folder's files; [#NOWHERE] if it is in none
    record Left(StagedFile file, @Nullable FileStamp stamp, int place) {
        static final int NOWHERE = -1;

        /// The same file at another path.
        Left at(String path) {
            return new Left(file.at(path), stamp, NOWHERE);
        }
    }

    private FinishedFolder(Path folder, Map<String, Left> files, Map<String, Map<String, Piece>> pieces) {
        this.folder = folder;
        this.files = files;
        this.pieces = pieces;
    }

    /// What [#write] wrote of a folder; nothing if that place now has another one.
    ///
    /// @throws IOException if it is something else
    public static FinishedFolder read(Path folder, StoredReader in) throws IOException {
        var place = in.text();
        var inode = in.wide();
        var now = FileStamp.of(folder);
        if (!place.equals(folder.toString()) || now.isEmpty() || now.get().inode() != inode) {
            return NONE;
        }
        var count = in.number();
        Map<String, Left> files = HashMap.newHashMap(count);
        for (var at = 0; at < count; at++) {
            var file = StagedFile.read(in);
            files.put(file.path(), new Left(file, FileStamp.read(in, file.bytes()), at));
        }
        Map<String, Map<String, Piece>> pieces = new HashMap<>();
        for (var left = in.number(); left > 0; left--) {
            pieces.put(in.text(), readPieces(in));
        }
        return new FinishedFolder(folder, files, pieces);
    }

    private static Map<String, Piece> readPieces(StoredReader in) throws IOException {
        var count = in.number();
        Map<String, Piece> pieces = HashMap.newHashMap(count);
        for (var left = count; left > 0; left--) {
            pieces.put(in.text(), new Piece(in.wide(), in.number()));
        }
        return pieces;
    }

    /// Writes all that [#read] needs of what has been staged, and is at its place by now.
    ///
    /// @param files  in their order; those of which the system did not tell are not there the next time
    /// @param pieces of texts that have some, by path and key
    /// @throws IOException if it cannot be written
    static void write(Path folder, List<Left> files, Map<String, Map<String, Piece>> pieces, OutputStream to)
            throws IOException {
        var out = new StoredWriter();
        out.text(folder.toString());
        out.wide(FileStamp.of(folder).map(FileStamp::inode).orElse(0L));
        var told = files.stream().filter(left -> left.stamp() != null).toList();
        out.number(told.size());
        for (var left : told) {
            left.file().write(out);
            Objects.requireNonNull(left.stamp()).write(out);
            out.flushTo(to);
        }
        out.number(pieces.size());
        for (var text : pieces.entrySet()) {
            out.text(text.getKey()).number(text.getValue().size());
            for (var piece : text.getValue().entrySet()) {
                out.text(piece.getKey());
                out.wide(piece.getValue().from()).number(piece.getValue().length());
            }
            out.flushTo(to);
        }
        out.flushTo(to);
    }

    /// How many files there were.
    int size() {
        return files.size();
    }

    /// How a file was left; null if there was none.
    @Nullable
    Left file(String path) {
        return files.get(path);
    }

    /// A text whose pieces are known, if it is as it was left.
    LastText text(String path) {
        @Nullable Left left = files.get(path);
        var known = pieces.getOrDefault(path, Map.of());
        return left == null || left.stamp() == null || known.isEmpty()
                ? LastText.NONE
                : LastText.open(folder.resolve(path), left.stamp(), known);
    }

    /// Gives a file a second name, if it is like those that are made now, and is as it was left.
    ///
    /// @return whether it has one; if not, there is nothing at the new name either
    /// @throws IOException if something stands at the new name
    boolean link(Left left, Path newName, FileStamp like) throws IOException {
        var stamp = left.stamp();
        if (stamp == null || !stamp.isLike(like)) {
            return false;
        }
        try {
            Files.createLink(newName, folder.resolve(left.file().path()));
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException _) {
            return false; // gone, or on another file system, or one without links: it is written
        }
        // It is looked at under its new name: between a look at the old one and the link it could be exchanged.
        if (FileStamp.of(newName).filter(stamp::equals).isPresent()) {
            return true;
        }
        Files.delete(newName);
        return false;
    }
}
