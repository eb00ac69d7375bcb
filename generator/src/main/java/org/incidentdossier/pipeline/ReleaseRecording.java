package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.TreeSet;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.graph.Dossier;

/// Writes down a release in `content/`: its change record, the ids that are permanent from now on, and its version.
///
/// It is the only stage that writes notes, and it writes no words of an editor.
public final class ReleaseRecording {
    private final Path content;
    private final Examined examined;

    private ReleaseRecording(Path project, Examined examined) {
        this.content = project.resolve("content");
        this.examined = examined;
    }

    /// Records a release of a dossier that has no errors.
    public static Release record(Path project, Examined examined, String version, LocalDate date) throws IOException {
        return new ReleaseRecording(project, examined).record(version, date);
    }

    private Release record(String version, LocalDate date) throws IOException {
        var dossier = examined.dossier();
        var notes = dossier.notes();
        var redirects = Redirects.of(notes.redirects());
        var earlier = examined.releases();
        var data = DossierJson.of(dossier, examined.evidence(), 0);
        var release = Release.of(version, date, data, earlier, redirects);
        // The record is the last: a release that broke off before it is made again.
        replace("ids.lock", ids(dossier));
        replace("dossier.yaml", settings(dossier, version));
        Files.createDirectories(content.resolve("releases"));
        for (var each : earlier) {
            var kept = each.without(redirects, release.snapshot()).text();
            if (!kept.equals(notes.releases().get(each.version()))) {
                replace("releases/" + each.version() + ".json", kept);
            }
        }
        replace("releases/" + version + ".json", release.text());
        return release;
    }

    private static String ids(Dossier dossier) {
        var ids = new TreeSet<>(dossier.notes().lockedIds());
        dossier.entries().forEach(entry -> ids.add(entry.slug()));
        dossier.claims().forEach(claim -> ids.add(claim.id().toString()));
        return String.join("\n", ids) + "\n";
    }

    // Only the value changes: comments and the order of keys are the editors'.
    private static String settings(Dossier dossier, String version) {
        var source = dossier.settings().source();
        var at = source.at("version");
        var text = source.yaml();
        var start = 0;
        for (var line = 1; line < at.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        start = text.offsetByCodePoints(start, at.column() - 1);
        return text.substring(0, start) + version + text.substring(text.offsetByCodePoints(start, at.length()));
    }

    private void replace(String path, String text) throws IOException {
        var target = content.resolve(path);
        // No temporary file of the JDK's: only its owner could read it.
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
