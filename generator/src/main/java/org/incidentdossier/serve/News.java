package org.incidentdossier.serve;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/// What a look at the folder has brought, for whoever started the preview.
///
/// @param shown   whether the notes are on the screen as they are now
/// @param hasSite whether there is a site at all: if the notes are not shown, the last good one
/// @param trouble what kept the notes from being read at all, in words
/// @param fault   the same, if it is our own bug
/// @param millis  how long it took
public record News(
        boolean shown,
        boolean hasSite,
        List<Diagnostic> diagnostics,
        @Nullable String trouble,
        @Nullable RuntimeException fault,
        long millis) {
    public News {
        diagnostics = List.copyOf(diagnostics);
    }
}
