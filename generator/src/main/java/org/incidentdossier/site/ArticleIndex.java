package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.model.Article;
import org.jspecify.annotations.Nullable;

/// All articles, in the order in which they appeared as far as known.
final class ArticleIndex {
    private static final SitePath FIRST = SitePath.of("articles/index.html");
    static final Comparator<Article> ORDER = Comparator.comparing((Article each) -> CalendarSpan.of(each.published())
                    .map(CalendarSpan::position)
                    .orElse(LocalDate.MAX))
            .thenComparing(Article::slug);

    private ArticleIndex() {}

    record View(Frame page, Paging paging, List<Line> articles) {}

    /// @param name     whose it is; null if that is not known, and its title stands for it
    /// @param disputed how many of its claims are
    record Line(
            LinkView article,
            @Nullable String name,
            @Nullable String headline,
            DateView published,
            String kind,
            String claims,
            int disputed,
            boolean retracted) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var articles = findings.dossier().articles().stream().sorted(ORDER).toList();
        return Paging.cutPlain(FIRST, articles).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<Article> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Articles",
                "The published texts that this dossier compares, in the order in which they appeared as far as known.");
        return PagePlan.later(sheet.path(), "articles", frame.heading(), () -> {
            var lines = sheet.of("").stream()
                    .map(article -> line(viewpoint, article))
                    .toList();
            return new View(frame, sheet.paging(), lines);
        });
    }

    private static Line line(Viewpoint viewpoint, Article article) {
        var name = viewpoint.shortName(article.id());
        return new Line(
                viewpoint.link(article),
                name.equals(article.title()) ? null : name,
                article.headline(),
                DateView.published(article),
                Words.label(article.articleKind()),
                Counted.of(article.claims().size(), "claim"),
                (int) article.claims().stream()
                        .filter(claim -> viewpoint.findings().isDisputed(claim.id()))
                        .count(),
                article.standing().state() == Article.State.RETRACTED);
    }
}
