package org.incidentdossier.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.diagnostics.Span;

/// Prints diagnostics for people.
///
/// @param colours whether codes and carets are coloured
/// @param line    the text of a span's line, for the caret below it; only asked for where a person watches
record DiagnosticText(boolean colours, Function<Span, Optional<String>> line) {
    private static final String RESET = "\u001b[0m";

    void print(List<Diagnostic> diagnostics, PrintStream out) {
        diagnostics.forEach(each -> print(each, out));
        if (!diagnostics.isEmpty()) {
            out.println(Counts.of(diagnostics).words());
        }
    }

    private void print(Diagnostic diagnostic, PrintStream out) {
        var label = diagnostic.severity().word() + "[" + diagnostic.code() + "]";
        out.println(Printable.path(diagnostic.at().toString()) + ": " + paint(diagnostic.severity(), label) + ": "
                + Printable.of(diagnostic.message()));
        line.apply(diagnostic.at()).ifPresent(text -> printCaret(diagnostic, text, out));
        if (!diagnostic.help().isEmpty()) {
            out.println("  help: " + Printable.of(diagnostic.help()));
        }
    }

    private void printCaret(Diagnostic diagnostic, String text, PrintStream out) {
        Excerpt.of(text, diagnostic.at().column() - 1, diagnostic.at().length()).ifPresent(excerpt -> {
            out.println("    " + Printable.of(excerpt.text()));
            out.println(
                    "    " + " ".repeat(excerpt.before()) + paint(diagnostic.severity(), "^".repeat(excerpt.marked())));
        });
    }

    private String paint(Severity severity, String text) {
        if (!colours) {
            return text;
        }
        var colour =
                switch (severity) {
                    case ERROR -> "\u001b[1;31m";
                    case WARNING -> "\u001b[1;33m";
                    case NOTE -> "\u001b[1;36m";
                };
        return colour + text + RESET;
    }
}
