package org.incidentdossier.pipeline;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.graph.Dossier;

/// A dossier that was read, linked and weighed; nothing has been written.
///
/// @param releases    so far, oldest first
/// @param diagnostics of all stages, by place
public record Examined(Dossier dossier, Evidence evidence, List<Release> releases, List<Diagnostic> diagnostics) {
    public Examined {
        releases = List.copyOf(releases);
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether something stands in the way of a site.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
