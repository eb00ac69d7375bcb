package org.incidentdossier.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Article;

/// `provenance/build.json`: what the site was made from, by what, and under which rules.
final class BuildRecord {
    private BuildRecord() {}

    static Json.Members of(Dossier dossier, Provenance provenance) {
        var settings = dossier.settings();
        return Json.object()
                .put(
                        "dossier",
                        Json.object()
                                .put("id", settings.id())
                                .put("version", settings.version())
                                .put("supersedes", provenance.supersedes())
                                .build())
                .put(
                        "generator",
                        Json.object()
                                .put("name", "Incident Dossier")
                                .put("version", provenance.generator())
                                .put("jdk", provenance.jdk())
                                .put("source", GeneratorSource.json(provenance.source()))
                                .build())
                .put(
                        "sourceDate",
                        Json.object()
                                .put("date", provenance.date().instant().toString())
                                .put("basis", provenance.date().basis().word())
                                .build())
                .put(
                        "content",
                        Json.object()
                                .put("swhid", provenance.content().text())
                                .put("commit", provenance.contentCommit())
                                .build())
                .put("templates", provenance.templates().text())
                .put("captures", captures(dossier))
                .put("limits", limits(provenance))
                .put("rules", rules())
                .build();
    }

    private static Json captures(Dossier dossier) {
        List<Json> captures = new ArrayList<>();
        for (var article : dossier.articles()) {
            for (var capture : article.captures()) {
                captures.add(Json.object()
                        .put("article", article.id().slug())
                        .put("file", capture.file())
                        .put("sha256", capture.sha256())
                        .put("bytes", capture.bytes())
                        .put("captured", capture.captured().text())
                        .put("included", Json.bool(false))
                        .put("reason", reason(capture.rights()))
                        .build());
            }
        }
        return Json.array(captures);
    }

    private static String reason(Article.Rights rights) {
        return switch (rights) {
            case PUBLIC -> "free to republish, but not among the notes";
            case BUNDLE -> "may be kept with the dossier, but not among the notes";
            case NEVER -> "the text belongs to its publisher and may not be republished";
        };
    }

    private static Json limits(Provenance provenance) {
        var limits = Json.object();
        provenance.limits().forEach(limits::put);
        return limits.build();
    }

    private static Json rules() {
        return Json.array(Arrays.stream(Code.values())
                .sorted(Comparator.comparing(Code::name))
                .map(code -> Json.object()
                        .put("code", code.name())
                        .put("severity", code.severity().word())
                        .put("rule", code.title())
                        .build())
                .toList());
    }
}
