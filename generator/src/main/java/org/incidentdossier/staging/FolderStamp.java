package org.incidentdossier.staging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.stored.StoredReader;
import org.incidentdossier.stored.StoredWriter;

/// How a folder with some files was left: it stays the same as long as nobody adds a file, takes one away, or touches
/// one.
public final class FolderStamp {
    /// Of a folder that nobody knows.
    public static final FolderStamp NONE = new FolderStamp(Map.of());

    private final Map<String, FileStamp> files;

    private FolderStamp(Map<String, FileStamp> files) {
        this.files = files;
    }

    /// That of a folder as it is now; none if there is no such folder, or the system does not tell.
    public static FolderStamp of(Path folder) {
        Map<String, FileStamp> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                var stamp = FileStamp.of(file);
                if (stamp.isEmpty()) {
                    return NONE;
                }
                files.put(String.valueOf(file.getFileName()), stamp.get());
            }
        } catch (IOException _) {
            return NONE;
        }
        return new FolderStamp(files);
    }

    /// Whether a folder is still as it was left.
    public boolean isStillThatOf(Path folder) {
        return !files.isEmpty() && files.equals(of(folder).files);
    }

    /// Reads what [#write] wrote. It is believed as it stands, so it must come from where nobody else writes.
    ///
    /// @throws IOException if it is something else
    public static FolderStamp read(StoredReader in) throws IOException {
        Map<String, FileStamp> files = new TreeMap<>();
        for (var left = in.number(); left > 0; left--) {
            files.put(in.text(), FileStamp.read(in, in.wide()));
        }
        return new FolderStamp(files);
    }

    /// Puts down what [#read] needs.
    public void write(StoredWriter out) {
        out.number(files.size());
        files.forEach((name, stamp) -> {
            out.text(name).wide(stamp.bytes());
            stamp.write(out);
        });
    }
}
