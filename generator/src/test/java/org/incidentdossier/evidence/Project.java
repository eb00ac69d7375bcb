package org.incidentdossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.incidentdossier.content.Content;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.evidence.wording.Fingerprints;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.graph.Linking;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.CaptureRuns;
import org.incidentdossier.model.Notes;

/// A project as authors would write it, weighed.
final class Project {
    private final Path folder;
    private final TreeMap<String, byte[]> captures = new TreeMap<>();
    private final List<CaptureRuns> runs = new ArrayList<>();

    private Project(Path folder) {
        this.folder = folder;
    }

    /// With the year 2026 and the clocks of New York, unless a file says otherwise.
    static Project in(Path folder) {
        return new Project(folder).file("dossier.yaml", """
                        id: test
                        title: Test
                        language: en
                        timezone: America/New_York
                        year: 2026
                        year-basis: We take it so.
                        version: 0.1.0
                        """);
    }

    Project file(String path, String text) {
        try {
            var file = folder.resolve("content").resolve(path);
            Files.createDirectories(file.resolveSibling("x").getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project capture(String name, String text) {
        captures.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// As if `captures.lock` had the capture's fingerprints.
    Project fingerprinted(String article, String capture) {
        var bytes = captures.getOrDefault(capture, new byte[0]);
        runs.add(Fingerprints.ofDossier("test").of(new ArticleId(article), bytes));
        return this;
    }

    /// An article with the front matter below its title.
    Project article(String slug, String rest) {
        return note("article", "title: " + slug, slug, rest);
    }

    Project actor(String slug, String rest) {
        return note("actor", "name: " + slug.replace('-', ' '), slug, rest);
    }

    Project question(String slug, String rest) {
        return note("question", "title: " + slug + "?", slug, rest);
    }

    Project event(String slug, String rest) {
        return note("event", "title: " + slug, slug, rest);
    }

    private Project note(String type, String title, String slug, String rest) {
        var whole = rest.contains("---\n") ? rest : rest + "---\n";
        return file(type + "s/" + slug + ".md", "---\ntype: " + type + "\n" + title + "\n" + whole);
    }

    Dossier dossier() {
        try {
            var notes = Content.read(folder);
            assertThat(notes.diagnostics()).isEmpty();
            var dossier = Linking.link(withRuns(notes.value()));
            assertThat(dossier.diagnostics()).isEmpty();
            return dossier.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checked<Evidence> weigh() {
        return Evidence.weigh(dossier(), captures.isEmpty() ? Captures.ABSENT : Captures.of(captures));
    }

    private Notes withRuns(Notes notes) {
        return new Notes(
                notes.settings(),
                notes.entries(),
                notes.attachments(),
                notes.lockedIds(),
                notes.redirects(),
                notes.gapBudget(),
                runs,
                notes.releases(),
                notes.unread(),
                notes.places());
    }

    /// What was found, whatever the rules say of the notes.
    Evidence evidence() {
        return weigh().value();
    }

    List<String> diagnostics() {
        return weigh().diagnostics().stream().map(Object::toString).toList();
    }
}
