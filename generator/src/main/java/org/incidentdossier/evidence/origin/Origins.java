package org.incidentdossier.evidence.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Follows claims to their origins.
///
/// The origin of a claim is the last of `via`; else the speaker, if it is not the article; else the origin of what the
/// article is derived from; else the article. An article in `via` is followed in the same way. What an article with
/// several derivations says has an unknown origin, since nobody can tell which of them it comes from; so has what runs
/// in a circle, which [Cycles] reports.
///
/// An unnamed source stands below whoever would be the origin without it: who repeats an article repeats its unnamed
/// sources, and those of an unknown origin are as unknown.
public final class Origins {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Dossier dossier;
    private final Map<ArticleId, Origin> ofArticles = new HashMap<>();

    /// Of the claims of a dossier.
    public Origins(Dossier dossier) {
        this.dossier = dossier;
        for (var article : dossier.articles()) {
            resolve(article);
        }
    }

    /// Where a claim comes from.
    public Origin of(Claim claim) {
        return endsUnnamed(claim) ? unnamed(lastNamed(claim)) : lastNamed(claim);
    }

    private static boolean endsUnnamed(Claim claim) {
        return claim.via().isEmpty()
                ? claim.speaker() instanceof Speaker.Unnamed
                : claim.via().getLast() instanceof Hop.Unnamed;
    }

    /// Where a claim comes from, but for unnamed sources at the end of its way.
    private Origin lastNamed(Claim claim) {
        var hop = lastNamed(claim.via());
        if (hop != null) {
            return below(hop, claim.article());
        }
        return claim.speaker() instanceof Speaker.Named(var actor) ? named(actor.slug()) : ofArticle(claim.article());
    }

    /// The last hop but for unnamed sources; null if all are unnamed, or there is none.
    static @Nullable Hop lastNamed(List<Hop> via) {
        return via.reversed().stream()
                .filter(each -> !(each instanceof Hop.Unnamed))
                .findFirst()
                .orElse(null);
    }

    /// What a hop of an article leads to.
    private Origin below(Hop hop, ArticleId article) {
        return switch (hop) {
            case Hop.Named(var slug) -> named(slug);
            case Hop.Work(var title) -> work(title);
            case Hop.Unknown _ -> unknown(article);
            case Hop.Unnamed _ -> unnamed(articleOrigin(article));
        };
    }

    private Origin named(String slug) {
        return dossier.entry(slug).filter(Article.class::isInstance).isPresent()
                ? ofArticle(new ArticleId(slug))
                : entry(slug);
    }

    private Origin ofArticle(ArticleId id) {
        var known = ofArticles.get(id);
        return known == null ? unknown(id) : known;
    }

    /// Follows derivations up to an article whose origin is known, and gives that to all on the way.
    private void resolve(Article article) {
        var way = new LinkedHashSet<ArticleId>();
        var at = article;
        Origin origin = null;
        while (origin == null) {
            origin = ofArticles.get(at.id());
            if (origin == null && !way.add(at.id())) {
                origin = unknown(at.id());
            }
            if (origin == null) {
                var source = onlySource(at, dossier);
                origin = source == null ? ownOrigin(at) : null;
                at = source == null ? at : source;
            }
        }
        for (var each : way) {
            ofArticles.put(each, origin);
        }
    }

    /// The one article that an article is derived from.
    static @Nullable Article onlySource(Article article, Dossier dossier) {
        return article.derivedFrom().size() == 1
                ? article(article.derivedFrom().getFirst(), dossier).orElse(null)
                : null;
    }

    /// The article that a hop leads to.
    static Optional<Article> article(Hop hop, Dossier dossier) {
        return hop instanceof Hop.Named(var slug)
                ? dossier.entry(slug).filter(Article.class::isInstance).map(Article.class::cast)
                : Optional.empty();
    }

    private Origin ownOrigin(Article article) {
        if (article.derivedFrom().isEmpty()) {
            return articleOrigin(article.id());
        }
        return article.derivedFrom().size() > 1
                ? unknown(article.id())
                : below(article.derivedFrom().getFirst(), article.id());
    }

    private Origin articleOrigin(ArticleId id) {
        return entry(id.slug());
    }

    private Origin entry(String slug) {
        var entry = dossier.entry(slug);
        var kind = entry.filter(Actor.class::isInstance).isPresent() ? Origin.Kind.ACTOR : Origin.Kind.ARTICLE;
        return new Origin(kind, slug, entry.map(each -> each.title()).orElse(slug), slug, slug);
    }

    private static Origin work(String title) {
        var key = "work " + folded(title);
        return new Origin(Origin.Kind.WORK, key, title, null, key);
    }

    /// Equal for titles and names that are written alike but for case and blanks.
    static String folded(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static Origin unnamed(Origin below) {
        return switch (below.kind()) {
            case ACTOR, ARTICLE, WORK ->
                new Origin(
                        Origin.Kind.UNNAMED,
                        "unnamed " + below.key(),
                        "unnamed sources of " + below.label(),
                        below.slug(),
                        below.key());
            case UNNAMED, UNKNOWN -> below;
        };
    }

    private Origin unknown(ArticleId article) {
        var title = dossier.entry(article.slug()).map(each -> each.title()).orElse(article.slug());
        var key = "unknown " + article;
        return new Origin(Origin.Kind.UNKNOWN, key, "unknown source of " + title, article.slug(), key);
    }

    /// Whom a claim rests on among the articles, itself included: those that its chain runs through.
    Set<ArticleId> articlesBelow(Claim claim) {
        var found = new HashSet<ArticleId>();
        found.add(claim.article());
        for (var hop : claim.via()) {
            article(hop, dossier).ifPresent(article -> addDerivations(article, found));
        }
        if (claim.via().stream().allMatch(Hop.Unnamed.class::isInstance)
                && !(claim.speaker() instanceof Speaker.Named)
                && dossier.entry(claim.article().slug()).orElse(null) instanceof Article own) {
            found.remove(own.id());
            addDerivations(own, found);
        }
        return found;
    }

    private void addDerivations(Article article, Set<ArticleId> found) {
        @Nullable Article at = article;
        while (at != null && found.add(at.id())) {
            at = onlySource(at, dossier);
        }
    }
}
