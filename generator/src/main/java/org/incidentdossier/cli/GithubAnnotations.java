package org.incidentdossier.cli;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;

/// Diagnostics as workflow commands, which GitHub shows beside the changed lines of a pull request.
final class GithubAnnotations {
    private GithubAnnotations() {}

    /// One command a line, such as `::error file=content/a.md,line=3,col=5,title=D201::no article "x"`.
    static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubAnnotations::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        var at = diagnostic.at();
        var command = diagnostic.severity() == Severity.NOTE
                ? "notice"
                : diagnostic.severity().word();
        var end = at.length() > 1 ? ",endColumn=" + (at.column() + at.length()) : "";
        var help = diagnostic.help().isEmpty() ? "" : "\nhelp: " + diagnostic.help();
        return "::" + command + " file=" + property(Printable.path(at.path())) + ",line=" + at.line() + ",col="
                + at.column() + end + ",title=" + diagnostic.code() + "::" + escape(diagnostic.message() + help);
    }

    private static String property(String text) {
        return escape(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
