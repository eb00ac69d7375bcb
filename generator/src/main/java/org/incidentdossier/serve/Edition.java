package org.incidentdossier.serve;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/// What the preview shows between one change of the folder and the next.
///
/// @param number      counts from 1
/// @param site        the last good site; none before there was one
/// @param current     whether that site is made of the notes as they are now
/// @param diagnostics on the notes as they are now
/// @param trouble     what kept them from being read at all
/// @param assets      differs when a style, a script or a picture does
record Edition(
        long number,
        @Nullable PreviewSite site,
        boolean current,
        List<Diagnostic> diagnostics,
        @Nullable String trouble,
        String assets) {
    /// Before the first look.
    static final Edition NONE = new Edition(0, null, false, List.of(), null, "");

    Edition {
        diagnostics = List.copyOf(diagnostics);
    }
}
