package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.render.SiteRenderer;
import org.incidentdossier.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePlanTest {
    @TempDir
    Path folder;

    @Test
    void printsEveryPageOfASmallDossier() throws IOException {
        assertThat(render(Sample.dossier())).isEmpty();
    }

    @Test
    void printsEveryPageOfAnEmptyDossier() throws IOException {
        assertThat(render(Sample.empty())).isEmpty();
    }

    @Test
    void leavesHostileNamesWithoutEffect() throws IOException {
        render(Sample.dossier());

        try (var files = Files.walk(folder.resolve("site"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("<script>alert");
            }
        }
    }

    private List<String> render(Dossier dossier) throws IOException {
        var evidence = Evidence.weigh(dossier, Captures.ABSENT).value();
        var plan = SitePlan.of(dossier, evidence, null);
        return SiteRenderer.render(plan, Templates.of(folder), folder.resolve("site")).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }
}
