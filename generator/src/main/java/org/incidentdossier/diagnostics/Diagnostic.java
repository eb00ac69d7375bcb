package org.incidentdossier.diagnostics;

import java.util.Comparator;
import java.util.Locale;

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
    ///
    /// @param help in lower case; what follows a question such as `did you mean "x"?` begins a sentence by itself
    public static Diagnostic of(Code code, Span at, String message, String help) {
        return new Diagnostic(code, code.severity(), at, message, sentences(help));
    }

    private static String sentences(String help) {
        var question = help.startsWith("did you mean ") ? help.indexOf("? ") + 2 : 0;
        return question < 2 || question >= help.length()
                ? help
                : help.substring(0, question)
                        + help.substring(question, question + 1).toUpperCase(Locale.ROOT)
                        + help.substring(question + 1);
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
