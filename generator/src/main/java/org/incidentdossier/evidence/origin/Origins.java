package org.incidentdossier.evidence.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
/// article is derived from; else the article. An article at the end of `via` is followed in the same way. What an
/// article with several derivations says has an unknown origin, since nobody can tell which of them it comes from; so
/// has what runs in a circle, which [Cycles] reports.
public final class Origins {
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
        if (!claim.via().isEmpty()) {
            return last(claim);
        }
        return switch (claim.speaker()) {
            case Speaker.TheArticle _ -> ofArticle(claim.article());
            case Speaker.Named(var actor) -> named(actor.slug());
            case Speaker.Unnamed _ -> unnamed(articleOrigin(claim.article()));
        };
    }

    private Origin last(Claim claim) {
        return switch (claim.via().getLast()) {
            case Hop.Named(var slug) -> named(slug);
            case Hop.Work(var title) -> work(title);
            case Hop.Unknown _ -> unknown(claim.article());
            case Hop.Unnamed _ -> unnamed(nearestNamed(claim));
        };
    }

    /// Below whom the unnamed end of a chain stands.
    private Origin nearestNamed(Claim claim) {
        for (var hop : claim.via().reversed()) {
            if (hop instanceof Hop.Named(var slug)) {
                return entry(slug);
            }
            if (hop instanceof Hop.Work(var title)) {
                return work(title);
            }
        }
        return claim.speaker() instanceof Speaker.Named(var actor)
                ? entry(actor.slug())
                : articleOrigin(claim.article());
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
                var source = onlySource(at);
                origin = source == null ? ownOrigin(at) : null;
                at = source == null ? at : source;
            }
        }
        for (var each : way) {
            ofArticles.put(each, origin);
        }
    }

    /// The one article that an article is derived from.
    private @Nullable Article onlySource(Article article) {
        return article.derivedFrom().size() == 1
                        && article.derivedFrom().getFirst() instanceof Hop.Named(var slug)
                        && dossier.entry(slug).orElse(null) instanceof Article source
                ? source
                : null;
    }

    private Origin ownOrigin(Article article) {
        if (article.derivedFrom().isEmpty()) {
            return articleOrigin(article.id());
        }
        return article.derivedFrom().size() > 1
                ? unknown(article.id())
                : derived(article.derivedFrom().getFirst(), article.id());
    }

    private Origin derived(Hop hop, ArticleId article) {
        return switch (hop) {
            case Hop.Named(var slug) -> entry(slug);
            case Hop.Work(var title) -> work(title);
            case Hop.Unknown _ -> unknown(article);
            case Hop.Unnamed _ -> unnamed(articleOrigin(article));
        };
    }

    private Origin articleOrigin(ArticleId id) {
        return entry(id.slug());
    }

    private Origin entry(String slug) {
        var entry = dossier.entry(slug);
        var kind = entry.filter(Actor.class::isInstance).isPresent() ? Origin.Kind.ACTOR : Origin.Kind.ARTICLE;
        return new Origin(kind, slug, entry.map(each -> each.title()).orElse(slug), slug);
    }

    private static Origin work(String title) {
        return new Origin(Origin.Kind.WORK, "work " + title.strip().toLowerCase(Locale.ROOT), title, null);
    }

    private static Origin unnamed(Origin below) {
        return new Origin(
                Origin.Kind.UNNAMED, "unnamed " + below.key(), "unnamed sources of " + below.label(), below.slug());
    }

    private Origin unknown(ArticleId article) {
        var title = dossier.entry(article.slug()).map(each -> each.title()).orElse(article.slug());
        return new Origin(Origin.Kind.UNKNOWN, "unknown " + article, "unknown source of " + title, article.slug());
    }

    /// Whom a claim rests on among the articles, itself included: those that its chain runs through.
    Set<ArticleId> articlesBelow(Claim claim) {
        var found = new HashSet<ArticleId>();
        found.add(claim.article());
        for (var hop : claim.via()) {
            if (hop instanceof Hop.Named(var slug) && dossier.entry(slug).orElse(null) instanceof Article article) {
                addDerivations(article, found);
            }
        }
        if (claim.via().isEmpty()
                && claim.speaker() instanceof Speaker.TheArticle
                && dossier.entry(claim.article().slug()).orElse(null) instanceof Article own) {
            found.remove(own.id());
            addDerivations(own, found);
        }
        return found;
    }

    private void addDerivations(Article article, Set<ArticleId> found) {
        @Nullable Article at = article;
        while (at != null && found.add(at.id())) {
            at = onlySource(at);
        }
    }
}
