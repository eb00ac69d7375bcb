package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.model.Article;
import org.jspecify.annotations.Nullable;

/// What one article says, claim by claim.
final class ArticlePage {
    private ArticlePage() {}

    /// @param captures   the copies that editors worked from
    /// @param tombstones claims that were here once
    /// @param silent     the questions that it was looked through for without finding an answer
    record View(
            Frame page,
            boolean retracted,
            List<FactView> facts,
            List<CaptureView> captures,
            Citing.Text text,
            List<ClaimView> claims,
            List<Tombstones.Stone> tombstones,
            Later<List<DifferenceView>> differences,
            List<String> calendar,
            List<LinkView> silent,
            Later<List<MentionView>> mentions) {}

    /// A copy of the article's text: named and fixed by its hash, not necessarily republished.
    record CaptureView(String file, String sha256, long bytes, String captured, String rights) {}

    static PagePlan of(Findings findings, Article article) {
        var here = SitePath.page(article.id());
        var viewpoint = Viewpoint.of(findings, here);
        return PagePlan.later(
                here, "article", article.title(), () -> view(viewpoint, frame(viewpoint, here, article), article));
    }

    private static Frame frame(Viewpoint viewpoint, SitePath here, Article article) {
        var settings = viewpoint.dossier().settings();
        var description = "What %s says, claim by claim: %s with speaker, hedge and origin."
                .formatted(
                        viewpoint.shortName(article.id()),
                        Counted.of(article.claims().size(), "claim"));
        return Frame.of(settings, here, article.title(), description)
                .below(article.kind())
                .madeOf(article.source())
                .citedAs(article.slug())
                .describedBy(CitationMetas.of(viewpoint, article))
                .saying(StructuredData.of(viewpoint, article));
    }

    static View view(Viewpoint viewpoint, Frame frame, Article article) {
        var findings = viewpoint.findings();
        return new View(
                frame,
                article.standing().state() == Article.State.RETRACTED,
                facts(viewpoint, article),
                article.captures().stream().map(ArticlePage::capture).toList(),
                Citing.text(viewpoint, article),
                article.claims().stream()
                        .map(claim -> viewpoint.claim(claim, true))
                        .toList(),
                Tombstones.ofClaims(viewpoint, article.id()),
                new Later<>(
                        () -> DifferenceView.all(viewpoint, findings.evidence().differencesOf(article.id()))),
                findings.conflictsOf(article.id()).stream()
                        .map(each -> each.reason())
                        .toList(),
                silent(viewpoint, article),
                new Later<>(() -> viewpoint.mentions(article.slug())));
    }

    private static List<FactView> facts(Viewpoint viewpoint, Article article) {
        var facts = new ArrayList<FactView>();
        facts.add(orGap("Printed headline", article.headline()));
        var outlet = article.outlet();
        facts.add(outlet == null ? FactView.gap("Outlet") : FactView.of("Outlet", viewpoint.link(outlet)));
        var republisher = article.republisher();
        if (republisher != null) {
            facts.add(FactView.of("Republished by", viewpoint.link(republisher)));
        }
        facts.add(
                article.authors().isEmpty()
                        ? FactView.gap("Author")
                        : FactView.of(
                                article.authors().size() == 1 ? "Author" : "Authors",
                                article.authors().stream().map(viewpoint::link).toList()));
        facts.add(published(article));
        facts.add(FactView.of("Kind", Words.label(article.articleKind())));
        facts.add(address("Address", article.url()));
        if (article.archived() != null) {
            facts.add(address("Archived copy", article.archived()));
        }
        if (!article.derivedFrom().isEmpty()) {
            facts.add(FactView.of(
                    "Rests as a whole on",
                    article.derivedFrom().stream().map(viewpoint::link).toList()));
        }
        facts.add(standing(article.standing()));
        return facts;
    }

    private static FactView orGap(String label, @Nullable String value) {
        return value == null ? FactView.gap(label) : FactView.of(label, value);
    }

    private static FactView address(String label, @Nullable String url) {
        return url == null ? FactView.gap(label) : FactView.of(label, new LinkView(url, url, "external"));
    }

    private static FactView published(Article article) {
        var words = DateWords.of(article.published());
        var reason = article.publishedReason();
        return switch (article.publishedBasis()) {
            case PRINTED -> FactView.of("Published", words, "as printed");
            case INFERRED ->
                FactView.of("Published", words, "inferred by the editors" + (reason == null ? "" : ": " + reason));
            case UNKNOWN ->
                article.published().isUnknown()
                        ? FactView.gap("Published")
                        : FactView.of("Published", words, "how that is known is not recorded");
        };
    }

    private static FactView standing(Article.Standing standing) {
        var words =
                switch (standing.state()) {
                    case STANDS -> "its publisher has not corrected or withdrawn it, as far as we know";
                    case CORRECTED -> "corrected";
                    case RETRACTED -> "retracted: what it says no longer supports anything here";
                };
        var since = standing.since();
        return FactView.of("Standing", words + (since == null ? "" : ", since " + DateWords.of(since)), standing.why());
    }

    private static CaptureView capture(Article.Capture capture) {
        var rights =
                switch (capture.rights()) {
                    case PUBLIC -> "may be shown here";
                    case BUNDLE -> "only in the downloaded bundle";
                    case NEVER -> "not republished";
                };
        var captured = capture.captured().isUnknown()
                ? "on a day not recorded"
                : DateWords.of(capture.captured()).toLowerCase(Locale.ROOT);
        return new CaptureView(capture.file(), capture.sha256(), capture.bytes(), captured, rights);
    }

    private static List<LinkView> silent(Viewpoint viewpoint, Article article) {
        return viewpoint.findings().silentOn(article.id()).stream()
                .map(viewpoint::link)
                .toList();
    }
}
