package org.incidentdossier.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;

/// Collects what is found out about one file.
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    void add(Code code, Span at, String message, String help) {
        found.add(Diagnostic.of(code, at, message, help));
    }

    void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
