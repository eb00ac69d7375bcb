package org.incidentdossier.cli;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.json.Json;

/// Diagnostics for programs.
final class DiagnosticJson {
    private DiagnosticJson() {}

    /// `[{code, severity, path, line, column, message, help}]`
    static Json list(List<Diagnostic> diagnostics) {
        return Json.array(diagnostics.stream().map(DiagnosticJson::one).toList());
    }

    private static Json one(Diagnostic diagnostic) {
        return Json.object()
                .put("code", diagnostic.code().name())
                .put("severity", diagnostic.severity().word())
                .put("path", diagnostic.at().path())
                .put("line", diagnostic.at().line())
                .put("column", diagnostic.at().column())
                .put("message", diagnostic.message())
                .put("help", diagnostic.help())
                .build();
    }
}
