package org.incidentdossier.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.json.Json;

/// Diagnostics in SARIF 2.1.0 (OASIS standard with errata 01, 2023), which code hosts and editors show in the lines.
final class Sarif {
    /// Results name a rule by its number in this list.
    private static final List<Code> RULES = List.of(Code.values());

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    /// A log of one run, with all rules so that a viewer can explain them.
    ///
    /// @param version of this software
    static Json log(List<Diagnostic> diagnostics, String version) {
        var driver = Json.object()
                .put("name", "dossier")
                .put("version", version)
                .put("rules", Json.array(RULES.stream().map(Sarif::rule).toList()))
                .build();
        var run = Json.object()
                .put("tool", Json.object().put("driver", driver).build())
                .put("columnKind", "unicodeCodePoints")
                .put(
                        "results",
                        Json.array(diagnostics.stream().map(Sarif::result).toList()))
                .build();
        return Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", Json.array(List.of(run)))
                .build();
    }

    private static Json rule(Code code) {
        var help = Json.object()
                .put("text", "`dossier explain " + code + "` tells why, with an example")
                .put("markdown", code.explanation())
                .build();
        return Json.object()
                .put("id", code.name())
                .put("shortDescription", message(code.title()))
                .put("help", help)
                .put(
                        "defaultConfiguration",
                        Json.object().put("level", code.severity().word()).build())
                .build();
    }

    private static Json result(Diagnostic diagnostic) {
        var at = diagnostic.at();
        var region = Json.object()
                .put("startLine", at.line())
                .put("startColumn", at.column())
                .put("endColumn", at.column() + at.length())
                .build();
        var file = Json.object().put("uri", uri(at.path())).build();
        var place = Json.object()
                .put("artifactLocation", file)
                .put("region", region)
                .build();
        var text = diagnostic.help().isEmpty()
                ? diagnostic.message()
                : diagnostic.message() + ". Help: " + diagnostic.help();
        return Json.object()
                .put("ruleId", diagnostic.code().name())
                .put("ruleIndex", RULES.indexOf(diagnostic.code()))
                .put("level", diagnostic.severity().word())
                .put("message", message(text))
                .put(
                        "locations",
                        Json.array(List.of(
                                Json.object().put("physicalLocation", place).build())))
                .build();
    }

    // A file name may hold what an address may not.
    private static String uri(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static Json message(String text) {
        return Json.object().put("text", text).build();
    }
}
