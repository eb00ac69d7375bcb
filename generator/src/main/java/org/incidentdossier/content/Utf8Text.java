package org.incidentdossier.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;

/// Decodes text files strictly.
final class Utf8Text {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8Text() {}

    /// The text with line feeds for line ends; nothing, and a finding, if it is not UTF-8. A byte order mark is found
    /// and left out.
    static Optional<String> decode(byte[] bytes, String path, Findings findings) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString().replace("\r\n", "\n");
        if (result.isError()) {
            report(text, bytes[in.position()], path, findings);
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.add(
                    Code.D115,
                    new Span(path, 1, 1, 1),
                    "the file begins with a byte order mark (U+FEFF)",
                    "save it as \"UTF-8 without BOM\"");
            return Optional.of(text.substring(1));
        }
        return Optional.of(text);
    }

    private static void report(String before, byte wrong, String path, Findings findings) {
        var lineStart = before.lastIndexOf('\n') + 1;
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        var column = 1 + before.codePointCount(lineStart, before.length());
        findings.add(
                Code.D101,
                new Span(path, line, column, 1),
                "the byte 0x%02X is not UTF-8 here".formatted(wrong),
                "save the file as UTF-8; it may be in Windows-1252, Latin-1 or UTF-16");
    }
}
