package org.incidentdossier.cli;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;

/// How many diagnostics there are of each severity.
record Counts(long errors, long warnings, long notes) {
    static Counts of(List<Diagnostic> diagnostics) {
        return new Counts(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE));
    }

    /// Such as "2 errors, 1 warning".
    String words() {
        var parts = new ArrayList<String>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        return parts.isEmpty() ? "nothing found" : String.join(", ", parts);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(each -> each.severity() == severity).count();
    }

    private static void add(List<String> parts, long count, String word) {
        if (count > 0) {
            parts.add(Counted.of(count, word));
        }
    }
}
