package org.incidentdossier.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.markdown.HiddenCharacters;

/// Attachments that do not fit into memory: judged while they are read once, from beginning to end.
final class LargeFile {
    /// From this size on.
    static final long BYTES = 64L << 20;

    private static final int BUFFER = 1 << 16;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private LargeFile() {}

    /// Whether what is read is what a file of that extension must be; the stream need not be read to its end.
    static boolean isA(String extension, InputStream in) throws IOException {
        try {
            return switch (extension) {
                case "pdf" -> Arrays.equals(in.readNBytes(PDF.length), PDF);
                case "json" -> isJson(in);
                default -> isText(in);
            };
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isJson(InputStream in) throws IOException {
        try {
            JsonText.check(utf8(in));
            return true;
        } catch (JsonText.NoJsonException _) {
            return false;
        }
    }

    private static boolean isText(InputStream in) throws IOException {
        var reader = utf8(in);
        var buffer = new char[BUFFER];
        var held = 0;
        for (var n = reader.read(buffer, held, BUFFER - held); n >= 0; n = reader.read(buffer, held, BUFFER - held)) {
            var length = held + n;
            // A carriage return is fine in front of a line feed, which may be the first of what comes next.
            held = length > 0 && buffer[length - 1] == '\r' ? 1 : 0;
            var text = new String(buffer, 0, length - held).replace("\r\n", "\n");
            if (HiddenCharacters.isAnyIn(text)) {
                return false;
            }
            buffer[0] = '\r';
        }
        return held == 0;
    }

    private static Reader utf8(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, BUFFER);
        var reader = new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder());
        buffered.mark(BUFFER);
        if (new String(buffered.readNBytes(3), StandardCharsets.UTF_8).indexOf(BYTE_ORDER_MARK) != 0) {
            buffered.reset();
        }
        return reader;
    }
}
