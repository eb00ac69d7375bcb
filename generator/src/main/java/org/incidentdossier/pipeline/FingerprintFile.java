package org.incidentdossier.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.content.CaptureLock;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.evidence.wording.Fingerprints;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.CaptureRuns;

/// Writes `content/captures.lock`, by which copied wording is found where the captures themselves are not.
public final class FingerprintFile {
    private FingerprintFile() {}

    /// Writes the fingerprints of all captures that are at hand, and keeps those of the others; writes nothing if
    /// there are captures and neither.
    ///
    /// @return the articles of which a capture is now fingerprinted, by slug
    /// @throws IOException if a capture is not the one that its note describes, or the file cannot be written
    public static List<Article> write(Path project, Dossier dossier, Captures captures) throws IOException {
        var runs = new ArrayList<CaptureRuns>();
        var articles = new ArrayList<Article>();
        for (var article : dossier.articles()) {
            for (var capture : article.captures()) {
                var made = runs(dossier, article, capture, captures);
                runs.addAll(made);
                if (!made.isEmpty()) {
                    articles.add(article);
                }
            }
        }
        if (articles.isEmpty()
                && dossier.articles().stream().anyMatch(each -> !each.captures().isEmpty())) {
            return List.of();
        }
        var target = project.resolve("content").resolve("captures.lock");
        var part = target.resolveSibling(".captures.lock.part");
        Files.writeString(part, CaptureLock.write(runs), StandardCharsets.UTF_8);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return articles.stream().distinct().toList();
    }

    private static List<CaptureRuns> runs(Dossier dossier, Article article, Article.Capture capture, Captures captures)
            throws IOException {
        var bytes = captures.bytes(capture.file());
        if (bytes.isEmpty()) {
            return dossier.notes().runs().stream()
                    .filter(each -> each.capture().equals(capture.sha256()))
                    .toList();
        }
        if (!Hashes.sha256(bytes.get()).equals(capture.sha256())) {
            throw new IOException(capture.file() + ": is not the capture that "
                    + article.source().path() + " describes; `dossier check --captures` says where");
        }
        var fingerprints = Fingerprints.ofDossier(dossier.settings().id());
        return List.of(fingerprints.of(article.id(), bytes.get()));
    }
}
