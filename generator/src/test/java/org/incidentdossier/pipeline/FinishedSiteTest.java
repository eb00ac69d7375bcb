package org.incidentdossier.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.incidentdossier.archive.Bundle;
import org.incidentdossier.archive.ChangedSite;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.evidence.wording.Captures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FinishedSiteTest {
    @TempDir
    private Path folder;

    private Path project;
    private Path page;
    private BuildRequest request;

    @BeforeEach
    void writeAProject() throws IOException {
        project = folder.resolve("project");
        Files.createDirectories(project.resolve("content/pages"));
        Files.writeString(
                project.resolve("content/dossier.yaml"),
                "id: outage\ntitle: The outage\nlanguage: en\nversion: 0.1.0\n");
        Files.writeString(project.resolve("content/pages/about.md"), "---\ntype: page\ntitle: About\n---\nA text.\n");
        var site = project.resolve("target/site");
        page = site.resolve("pages/about.html");
        request = new BuildRequest(project, site, Captures.ABSENT, false, "0.1.0", null);
    }

    @Test
    void isCurrentUntilANoteChanges() throws IOException {
        build();
        assertThat(FinishedSite.isCurrent(request, "software")).isTrue();
        assertThat(FinishedSite.isCurrent(request, "other software")).isFalse();
        Files.writeString(
                project.resolve("content/pages/about.md"), "---\ntype: page\ntitle: About\n---\nOther text.\n");
        assertThat(FinishedSite.isCurrent(request, "software")).isFalse();
    }

    /// A page of the same length and time is one that the next build takes over.
    @Test
    void isMadeAnewWhenItIsForgotten() throws IOException {
        build();
        var built = Files.readAllBytes(page);
        var time = Files.getLastModifiedTime(page);
        var changed = built.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(page, changed);
        Files.setLastModifiedTime(page, time);
        assertThatThrownBy(() -> Bundle.write(request.out(), folder.resolve("x.zip"), null, Progress.NONE))
                .isInstanceOf(ChangedSite.class);

        FinishedSite.forget(request);

        assertThat(FinishedSite.isCurrent(request, "software")).isFalse();
        build();
        assertThat(page).hasBinaryContent(built);
        assertThat(Bundle.write(request.out(), folder.resolve("x.zip"), null, Progress.NONE))
                .isNotEmpty();
    }

    private void build() throws IOException {
        var cache = Objects.requireNonNull(BuildCache.open(project, "software", folder.resolve("key")));
        FinishedSite.remember(request, "software", SiteBuild.run(request, cache, Course.ofBuild()));
    }
}
