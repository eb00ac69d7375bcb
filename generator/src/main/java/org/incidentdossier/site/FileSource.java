package org.incidentdossier.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Files that are handed over as they are made, in any order and by any thread: all of a large dossier's together would
/// fill the memory.
public interface FileSource {
    /// None.
    FileSource NONE = _ -> {};

    /// Hands over each file once.
    ///
    /// @throws IOException          if what the files are made of cannot be read
    /// @throws UncheckedIOException if one cannot be taken
    void each(Sink sink) throws IOException;

    /// Takes files, from several threads at once.
    interface Sink {
        /// @throws UncheckedIOException if the file cannot be written
        void take(OutputFile file);

        /// Takes a text as it is written.
        ///
        /// @return its SHA-256, in lower-case hexadecimal
        /// @throws UncheckedIOException if the file cannot be written
        default String take(String path, Text text) {
            var out = new StringWriter();
            try {
                text.write(out, (_, piece) -> piece.write());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var file = OutputFile.of(path, out.toString());
            take(file);
            return file.sha256();
        }
    }

    /// A text that is written piece by piece.
    interface Text {
        /// @param own writes pieces that belong to one entry each; between them stands what does not
        void write(Writer out, Own own) throws IOException;
    }

    /// Writes pieces of a text, each of which holds facts and the text of one entry's note: what would be the same as
    /// in the last site is not even made.
    interface Own {
        /// @param entry the entry's slug, or empty for facts alone; once in a text
        void write(String entry, Piece piece) throws IOException;
    }

    /// Writes a piece to the text that it stands in.
    interface Piece {
        void write() throws IOException;
    }
}
