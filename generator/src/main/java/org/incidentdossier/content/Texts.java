package org.incidentdossier.content;

import java.util.Optional;
import org.incidentdossier.content.form.Findings;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// Turns the bytes of files into text.
final class Texts {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /// The file's text; nothing, and a diagnostic at the first faulty byte, if it is not UTF-8.
    static Optional<String> decode(SourceFile file, Findings findings) {
        var text = file.text();
        if (text.isEmpty()) {
            findings.add(Diagnostic.of(
                    Code.D101,
                    endOf(file.textBeforeFault(), file.path()),
                    "a byte that is not UTF-8",
                    "save the file as UTF-8; most editors offer it beside the encoding that they show"));
            return Optional.empty();
        }
        if (!text.get().isEmpty() && text.get().charAt(0) == BYTE_ORDER_MARK) {
            findings.add(Diagnostic.of(
                    Code.D101,
                    Span.startOf(file.path()),
                    "the file begins with a byte order mark",
                    "save it as UTF-8 without BOM"));
            return Optional.of(text.get().substring(1));
        }
        return text;
    }

    private static Span endOf(String text, String path) {
        var line = 1 + Math.toIntExact(text.chars().filter(c -> c == '\n').count());
        var column = 1 + text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
        return new Span(path, line, column, 1);
    }
}
