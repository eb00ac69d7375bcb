package org.incidentdossier.pipeline;

import java.util.List;
import org.incidentdossier.archive.form.Swhid;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.jspecify.annotations.Nullable;

/// What came of a build.
///
/// @param diagnostics of all stages; with an error among them nothing was published
/// @param pages       how many pages the site has
/// @param origin      what the site was made of; null if nothing was published
public record Built(
        Examined examined,
        List<Diagnostic> diagnostics,
        int pages,
        @Nullable Origin origin) {
    /// What tells a site from another of the same project.
    ///
    /// @param content   of `content/`
    /// @param templates of all templates
    /// @param crate     the SHA-256 of its crate, which names every file of it by its hash
    record Origin(Swhid content, Swhid templates, String crate) {}

    public Built {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether the last good site was left in place.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
