package org.incidentdossier.diagnostics;

import java.util.List;

/// What a stage made, and what it found out on the way.
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /// A value about which there is nothing to say.
    public static <T> Checked<T> clean(T value) {
        return new Checked<>(value, List.of());
    }

    /// Whether any diagnostic stops the build.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
