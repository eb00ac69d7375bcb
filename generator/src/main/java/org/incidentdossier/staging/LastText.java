package org.incidentdossier.staging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.staging.StagedText.Piece;
import org.jspecify.annotations.Nullable;

/// A text of the last folder, as far as its pieces are known.
final class LastText implements Closeable {
    /// Of which nothing is known.
    static final LastText NONE = new LastText(Path.of(""), null, null, Map.of());

    private static final int WINDOW_BYTES = 1 << 16;

    private final Path file;
    private final @Nullable FileStamp stamp;
    private final @Nullable FileChannel channel;
    private final Map<String, Piece> pieces;

    /// Bytes of the file, and where they begin.
    private ByteBuffer window = ByteBuffer.allocate(0);

    private long windowStart;

    private LastText(Path file, @Nullable FileStamp stamp, @Nullable FileChannel channel, Map<String, Piece> pieces) {
        this.file = file;
        this.stamp = stamp;
        this.channel = channel;
        this.pieces = pieces;
    }

    /// Opens a text, if it is as it was left.
    static LastText open(Path file, FileStamp stamp, Map<String, Piece> pieces) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            if (FileStamp.of(file).filter(stamp::equals).isPresent()) {
                return new LastText(file, stamp, channel, pieces);
            }
            channel.close();
        } catch (IOException _) {
            // It is made anew.
        }
        return NONE;
    }

    /// The bytes of a piece; null if there is none of that key.
    ///
    /// @throws IOException if the file cannot be read, or has become shorter
    byte @Nullable [] piece(String key) throws IOException {
        var piece = pieces.get(key);
        if (channel == null || piece == null) {
            return null;
        }
        var start = piece.from() - windowStart;
        if (start < 0 || start + piece.length() > window.limit()) {
            read(channel, piece);
            start = 0;
        }
        var bytes = new byte[piece.length()];
        window.get((int) start, bytes);
        return bytes;
    }

    // With what comes behind it: pieces are asked for one after the other, and most are small.
    private void read(FileChannel from, Piece piece) throws IOException {
        windowStart = piece.from();
        if (window.capacity() < Math.max(piece.length(), WINDOW_BYTES)) {
            window = ByteBuffer.allocate(Math.max(piece.length(), WINDOW_BYTES));
        }
        window.clear();
        while (window.position() < piece.length()) {
            if (from.read(window, windowStart + window.position()) < 0) {
                throw changed();
            }
        }
        window.flip();
    }

    /// @throws IOException if somebody has touched the file while it was read
    void checkThatItIsTheSame() throws IOException {
        if (channel != null && !FileStamp.of(file).equals(Optional.ofNullable(stamp))) {
            throw changed();
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private IOException changed() {
        return new IOException(file + ": changed while the site was built; build again");
    }
}
