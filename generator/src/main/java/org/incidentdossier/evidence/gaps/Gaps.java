package org.incidentdossier.evidence.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.incidentdossier.diagnostics.Listed;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;

/// Looks for what is missing.
public final class Gaps {
    /// So many articles are named in the text of one gap.
    private static final int NAMED = 5;

    private final List<Article> articles;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(List<Article> articles) {
        this.articles = articles;
    }

    /// All gaps, by code, then id. What articles were not looked through for a question is one gap of the question.
    public static List<Gap> in(Dossier dossier, List<Inquiry> inquiries) {
        var gaps = new Gaps(dossier.articles());
        gaps.articles.forEach(gaps::check);
        inquiries.forEach(gaps::check);
        return gaps.found.stream()
                .sorted(Comparator.comparing(Gap::code).thenComparing(Gap::id))
                .toList();
    }

    private void check(Article article) {
        if (article.url() == null) {
            add(GapCode.URL, article, "no address is known for “%s”");
        }
        if (article.authors().isEmpty()) {
            add(GapCode.AUTHOR, article, "no author is known for “%s”");
        }
        if (article.publishedBasis() != Article.Basis.PRINTED || !isDay(article)) {
            add(GapCode.DATE, article, date(article));
        }
        if (article.outlet() == null) {
            add(GapCode.OUTLET, article, "no outlet is known for “%s”");
        }
        if (article.captures().isEmpty()) {
            add(GapCode.CAPTURE, article, "nobody has a copy of “%s”");
        }
        for (var claim : article.claims()) {
            if (claim.checked().isEmpty()) {
                found.add(new Gap(
                        GapCode.REVIEW, claim.id().toString(), "nobody has compared this claim with its article"));
            }
        }
    }

    private void add(GapCode code, Article article, String text) {
        found.add(new Gap(code, article.slug(), text.formatted(article.title())));
    }

    private static boolean isDay(Article article) {
        var from = article.published().earliest();
        var to = article.published().latest();
        return from != null && to != null && from.toLocalDate().equals(to.toLocalDate());
    }

    private void check(Inquiry inquiry) {
        var question = inquiry.question();
        var best = inquiry.accounts().stream()
                .filter(Account::isAnswer)
                .map(Account::support)
                .max(Comparator.comparingInt(Support::independent));
        best.filter(support -> support.independent() < 2)
                .ifPresent(support ->
                        found.add(new Gap(GapCode.ORIGIN, question.slug(), origins(question.title(), support))));
        var looked = new TreeSet<ArticleId>();
        inquiry.stances().stream().map(Stance::article).forEach(looked::add);
        var left = articles.size() - looked.size();
        if (left > 0) {
            var named = articles.stream()
                    .filter(article -> !looked.contains(article.id()))
                    .limit(NAMED)
                    .map(Article::slug)
                    .toList();
            found.add(new Gap(GapCode.SILENCE, question.slug(), unchecked(question.title(), named, left)));
        }
    }

    private static String date(Article article) {
        return article.publishedBasis() == Article.Basis.UNKNOWN
                        && !article.published().isUnknown()
                ? "it is not recorded whether “%s” prints its date"
                : "no date is printed that tells on which day “%s” was published";
    }

    private static String origins(String title, Support support) {
        if (support.claims().isEmpty()) {
            return "no answer to “%s” stands: each is retracted, or rests on what is retracted".formatted(title);
        }
        return support.independent() == 0
                ? "the origin of every answer to “%s” is unknown".formatted(title)
                : "no answer to “%s” has two independent origins: the best rests on %s"
                        .formatted(title, Listed.of(support.origins()));
    }

    private static String unchecked(String title, List<String> named, int left) {
        var more = left == named.size() ? "" : " and " + (left - named.size()) + " more";
        return "nobody has looked for an answer to “%s” in %s%s".formatted(title, String.join(", ", named), more);
    }
}
