package org.incidentdossier.exports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.incidentdossier.exports.Sample;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.site.LinkView;
import org.junit.jupiter.api.Test;

final class ChangesPageTest {
    private static final Dossier SAMPLE = Sample.dossier();

    @Test
    void saysNothingBeforeTheFirstRelease() {
        assertThat(versions(SAMPLE)).isEmpty();
    }

    @Test
    void countsTheFirstVersionInsteadOfListingIt() {
        assertThat(versions(SAMPLE, release("0.1.0", 1, SAMPLE, List.of())))
                .containsExactly(new ChangesPage.VersionView(
                        "x-0.1.0",
                        "Version 0.1.0",
                        "2024-05-01",
                        true,
                        "2 articles, 2 actors, 1 event, 1 question, 2 claims, 1 attachment, 1 page",
                        List.of()));
    }

    @Test
    void tellsWhatNoReleaseHasYet() {
        var first = release("0.1.0", 1, Sample.empty(), List.of());

        var versions = versions(SAMPLE, first);

        assertThat(versions).map(ChangesPage.VersionView::heading).containsExactly("Not released yet", "Version 0.1.0");
        assertThat(versions.getFirst().groups())
                .map(ChangeLines.Group::title)
                .containsExactly("Claims added", "Entries added", "Files added", "Changed");
        var claim = versions.getFirst().groups().getFirst().lines().getLast().what();
        assertThat(claim.href()).isEqualTo("articles/power-cut-report.html#start");
        assertThat(claim.text())
                .as("a claim is never told without its chain")
                .startsWith("=Grid Daily, crediting The Grid Company")
                .endsWith(": The cut reportedly began at about 17:05 on a Tuesday.");
    }

    @Test
    void namesWhatIsGoneByItsIdAlone() {
        var first = release("0.1.0", 1, SAMPLE, List.of());
        var second = release("0.2.0", 2, Sample.empty(), List.of(first));

        var versions = versions(Sample.empty(), first, second);

        assertThat(versions).map(ChangesPage.VersionView::heading).containsExactly("Version 0.2.0", "Version 0.1.0");
        assertThat(versions.getFirst().groups())
                .map(ChangeLines.Group::title)
                .containsExactly("Sources lost", "Changed", "Gone");
        assertThat(versions.getFirst().groups().getLast().lines())
                .contains(new ChangeLines.Line(LinkView.plain("power-cut-report#start"), ""));
    }

    private static List<ChangesPage.VersionView> versions(Dossier dossier, Release... releases) {
        var view = (ChangesPage.View)
                ChangesPage.of(dossier, Sample.evidence(dossier), List.of(releases), () -> data(dossier))
                        .view();
        return view.versions();
    }

    private static Release release(String version, int day, Dossier dossier, List<Release> earlier) {
        return Release.of(version, LocalDate.of(2024, 5, day), data(dossier), earlier, Redirects.of(Map.of()));
    }

    private static Json.Members data(Dossier dossier) {
        return DossierJson.of(dossier, Sample.evidence(dossier), 0);
    }
}
