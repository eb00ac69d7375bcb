package org.incidentdossier.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Span;

/// Decodes text files strictly.
final class Utf8Text {
    // A line of "=" alone can underline a heading.
    private static final List<String> MARKS = List.of("<<<<<<< ", "||||||| ", ">>>>>>> ");
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
        if (text.indexOf('\0') >= 0) {
            report(text.substring(0, text.indexOf('\0')), (byte) 0, path, findings);
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

    /// The same for what people edit together: line ends of another kind are found and read as line ends, and a merge
    /// that git could not finish is found, too.
    static Optional<String> read(byte[] bytes, String path, Findings findings) {
        return decode(bytes, path, findings)
                .map(text -> withLineFeeds(text, path, findings))
                .filter(text -> !isHalfMerged(text, path, findings));
    }

    private static String withLineFeeds(String text, String path, Findings findings) {
        var at = text.indexOf('\r');
        if (at < 0) {
            return text;
        }
        findings.add(
                Code.D112,
                place(text.substring(0, at), path),
                "a line ends here with the character U+000D alone",
                "save the file with line feeds (LF) at the ends of lines");
        return text.replace('\r', '\n');
    }

    private static boolean isHalfMerged(String text, String path, Findings findings) {
        if (MARKS.stream().noneMatch(text::contains)) {
            return false;
        }
        var number = 0;
        for (var line : text.split("\n", -1)) {
            number++;
            if (MARKS.stream().anyMatch(line::startsWith)) {
                findings.add(
                        Code.D121,
                        new Span(path, number, 1, line.codePointCount(0, line.length())),
                        "git could not merge two versions, and left this mark",
                        "keep what is right of both, and delete the lines <<<<<<<, |||||||, ======= and >>>>>>>");
                return true;
            }
        }
        return false;
    }

    private static void report(String before, byte wrong, String path, Findings findings) {
        findings.add(
                Code.D101,
                place(before, path),
                "the byte 0x%02X is not UTF-8 %s".formatted(wrong, wrong == 0 ? "text" : "here"),
                "save the file as UTF-8; it may be in Windows-1252, Latin-1 or UTF-16");
    }

    // The character behind a text.
    private static Span place(String before, String path) {
        var lineStart = before.lastIndexOf('\n') + 1;
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Span(path, line, 1 + before.codePointCount(lineStart, before.length()), 1);
    }
}
