package org.incidentdossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.evidence.wording.Captures;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ViewpointTest {
    private final Findings findings = new Findings(
            Sample.dossier(), Evidence.weigh(Sample.dossier(), Captures.ABSENT).value());

    @ParameterizedTest
    @CsvSource({
        "index.html, articles/daily.html, articles/daily.html#day",
        "actors/evil.html, ../articles/daily.html, ../articles/daily.html#day",
        "help/index.html, ../articles/daily.html, ../articles/daily.html#day",
        "articles/weekly.html, daily.html, daily.html#day",
        "articles/daily.html, daily.html, #day",
        "a/b/c.html, ../../articles/daily.html, ../../articles/daily.html#day",
        "articles/b/c.html, ../daily.html, ../daily.html#day",
    })
    void leadsToAnEntryAndItsClaimsFromAnyPage(String page, String entry, String claim) {
        var here = SitePath.of(page);
        // Links are kept for pages that lie alike: those that others have asked for before must not be given here.
        for (var other : new String[] {"index.html", "actors/evil.html", "articles/weekly.html", "a/b/d.html"}) {
            assertThat(link(SitePath.of(other)).href())
                    .isEqualTo(SitePath.of(other).to(SitePath.of("articles/daily.html")));
        }

        assertThat(link(here)).isEqualTo(new LinkView(entry, "The Daily on the outage", "article"));
        assertThat(Viewpoint.of(findings, here).address(new ClaimId(new ArticleId("daily"), "day")))
                .isEqualTo(claim);
    }

    private LinkView link(SitePath here) {
        return Viewpoint.of(findings, here).link("daily");
    }
}
