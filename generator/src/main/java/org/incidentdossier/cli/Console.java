package org.incidentdossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where commands print.
///
/// @param out     results
/// @param err     diagnostics of commands whose result is something else, and progress
/// @param colours whether both may carry colours
/// @param live    whether a person watches, so that long work shows its progress
record Console(PrintStream out, PrintStream err, boolean colours, boolean live) {
    /// The process's own streams, in UTF-8 whatever the locale says.
    static Console ofProcess(Map<String, String> environment) {
        var console = Optional.ofNullable(System.console());
        var terminal = console.isPresent() && console.get().isTerminal();
        var colours = terminal && wantsColours(environment);
        var results = new Results(new FileOutputStream(FileDescriptor.out));
        return new Console(stream(results), stream(new FileOutputStream(FileDescriptor.err)), colours, terminal);
    }

    /// Whether whoever watches a terminal is to see colours: some can show none, such as the shells of editors.
    static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /// A writer to results that needs no flushing.
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /// A writer to the other stream.
    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintStream stream(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
