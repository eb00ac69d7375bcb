package org.incidentdossier.diagnostics;

import java.util.Comparator;

/// One thing that an author should know about the notes, and a way out.
///
/// @param message names the values; starts in lower case, has no full stop
/// @param help    what to do; empty if the message says it all
public record Diagnostic(Code code, Severity severity, Span at, String message, String help)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::help);

    /// With the code's own severity.
    public static Diagnostic of(Code code, Span at, String message, String help) {
        return new Diagnostic(code, code.severity(), at, message, help);
    }

    /// By place, then code and message: the order in which diagnostics are printed.
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /// The first line of the text form, `path:line:column: error[D201]: message`.
    @Override
    public String toString() {
        return at + ": " + severity.word() + "[" + code + "]: " + message;
    }
}
