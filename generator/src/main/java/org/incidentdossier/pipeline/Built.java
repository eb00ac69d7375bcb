package org.incidentdossier.pipeline;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;

/// What came of a build.
///
/// @param diagnostics of all stages; with an error among them nothing was published
/// @param pages       how many pages the site has
public record Built(Examined examined, List<Diagnostic> diagnostics, int pages) {
    public Built {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether the last good site was left in place.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
