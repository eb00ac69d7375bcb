package org.incidentdossier.cli;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Severity;
import org.incidentdossier.json.Json;

/// Diagnostics for programs.
final class DiagnosticJson {
    private DiagnosticJson() {}

    /// `[{code, severity, path, line, column, message, help}]`
    static Json list(List<Diagnostic> diagnostics) {
        return Json.array(diagnostics.stream().map(DiagnosticJson::one).toList());
    }

    /// A log of one run in SARIF 2.1.0 (OASIS standard, 2020), with all rules so that a viewer can explain them.
    static Json sarif(List<Diagnostic> diagnostics, String version) {
        var driver = Json.object()
                .put("name", "dossier")
                .put("version", version)
                .put(
                        "rules",
                        Json.array(Stream.of(Code.values())
                                .map(DiagnosticJson::rule)
                                .toList()))
                .build();
        var run = Json.object()
                .put("tool", Json.object().put("driver", driver).build())
                .put("columnKind", "unicodeCodePoints")
                .put(
                        "results",
                        Json.array(
                                diagnostics.stream().map(DiagnosticJson::result).toList()))
                .build();
        return Json.object()
                .put(
                        "$schema",
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                .put("version", "2.1.0")
                .put("runs", Json.array(List.of(run)))
                .build();
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

    private static Json rule(Code code) {
        return Json.object()
                .put("id", code.name())
                .put("shortDescription", message(code.title()))
                .put(
                        "defaultConfiguration",
                        Json.object().put("level", level(code.severity())).build())
                .build();
    }

    private static Json result(Diagnostic diagnostic) {
        var at = diagnostic.at();
        var region = Json.object()
                .put("startLine", at.line())
                .put("startColumn", at.column())
                .put("endColumn", at.column() + at.length())
                .build();
        var file = Json.object().put("uri", at.path()).build();
        var place = Json.object()
                .put("artifactLocation", file)
                .put("region", region)
                .build();
        var text = diagnostic.help().isEmpty()
                ? diagnostic.message()
                : diagnostic.message() + ". Help: " + diagnostic.help();
        return Json.object()
                .put("ruleId", diagnostic.code().name())
                .put("level", level(diagnostic.severity()))
                .put("message", message(text))
                .put(
                        "locations",
                        Json.array(List.of(
                                Json.object().put("physicalLocation", place).build())))
                .build();
    }

    private static Json message(String text) {
        return Json.object().put("text", text).build();
    }

    private static String level(Severity severity) {
        return severity.word();
    }
}
