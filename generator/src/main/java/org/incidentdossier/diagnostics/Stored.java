package org.incidentdossier.diagnostics;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Texts, numbers of things and places in notes as bytes: what one run leaves for the next.
public final class Stored {
    private static final int MOST = 64 << 20;

    private Stored() {}

    /// Writes a text of any length.
    ///
    /// @throws IOException if it cannot be written
    public static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads a text.
    ///
    /// @throws IOException if something else stands there
    public static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    /// Reads how many there are of something, written as an `int`.
    ///
    /// @throws IOException if it cannot be so many
    public static int count(DataInputStream in) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no length: " + count);
        }
        return count;
    }

    /// Writes a place in a file that is known.
    ///
    /// @throws IOException if it cannot be written
    public static void span(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.line());
        out.writeInt(span.column());
        out.writeInt(span.length());
    }

    /// Reads a place.
    ///
    /// @param path of the file
    /// @throws IOException if the stream ends
    public static Span span(String path, DataInputStream in) throws IOException {
        return new Span(path, in.readInt(), in.readInt(), in.readInt());
    }
}
