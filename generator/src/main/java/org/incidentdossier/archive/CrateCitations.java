package org.incidentdossier.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.jspecify.annotations.Nullable;

/// The articles that a dossier cites, as far as they are known: what is not known is left out.
final class CrateCitations {
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2})?)?)?");

    private final Dossier dossier;

    CrateCitations(Dossier dossier) {
        this.dossier = dossier;
    }

    /// The name of an article in the graph.
    static String id(ArticleId article) {
        return "#article-" + article.slug();
    }

    List<String> articles() {
        return dossier.articles().stream().map(article -> id(article.id())).toList();
    }

    /// The articles' entities, then those of their authors and publishers, each by slug.
    List<Json> describe() {
        Set<ActorId> named = new LinkedHashSet<>();
        List<Json> plain = new ArrayList<>();
        List<Json> entities = new ArrayList<>();
        for (var article : dossier.articles()) {
            entities.add(article(article, named, plain));
        }
        entities.addAll(plain);
        named.stream().sorted().map(dossier::actor).map(CrateCitations::actor).forEach(entities::add);
        return entities;
    }

    private Json article(Article article, Set<ActorId> named, List<Json> plain) {
        var entity = Json.object()
                .put("@id", id(article.id()))
                .put("@type", type(article.articleKind()))
                .put("name", article.title());
        put(entity, "headline", article.headline());
        var authors = authors(article, named, plain);
        if (!authors.isEmpty()) {
            entity.put("author", Crate.to(authors));
        }
        var outlet = article.outlet();
        if (outlet != null) {
            named.add(outlet);
            entity.put("publisher", Crate.to(id(outlet)));
        }
        var republisher = article.republisher();
        if (republisher != null) {
            named.add(republisher);
            entity.put("provider", Crate.to(id(republisher)));
        }
        date(entity, article);
        put(entity, "inLanguage", article.language());
        put(entity, "url", article.url());
        put(entity, "archivedAt", article.archived());
        return entity.build();
    }

    private static List<String> authors(Article article, Set<ActorId> named, List<Json> plain) {
        List<String> authors = new ArrayList<>();
        for (var author : article.authors()) {
            switch (author) {
                case Article.Author.Known known -> {
                    named.add(known.actor());
                    authors.add(id(known.actor()));
                }
                case Article.Author.Plain unlisted -> {
                    var id = "#author-" + article.id() + "-" + (authors.size() + 1);
                    authors.add(id);
                    plain.add(Json.object()
                            .put("@id", id)
                            .put("@type", "Person")
                            .put("name", unlisted.name())
                            .build());
                }
            }
        }
        return authors;
    }

    private static Json actor(Actor actor) {
        var entity = Json.object()
                .put("@id", id(actor.id()))
                .put("@type", actor.actorKind() == Actor.ActorKind.PERSON ? "Person" : "Organization")
                .put("name", actor.title());
        put(entity, "url", actor.url());
        return entity.build();
    }

    private static String id(ActorId actor) {
        return "#actor-" + actor.slug();
    }

    private static void date(Json.Builder entity, Article article) {
        var published = article.published();
        if (article.publishedBasis() == Article.Basis.PRINTED
                && CALENDAR.matcher(published.text()).matches()) {
            entity.put("datePublished", published.text());
        } else if (!published.isUnknown()) {
            // Schema.org dates are single and plain; an inferred window is told in words instead.
            var basis = article.publishedBasis().name().toLowerCase(Locale.ROOT);
            entity.put("description", "Published " + published.text() + " (EDTF; basis: " + basis + ")");
        }
    }

    private static String type(Article.@Nullable ArticleKind kind) {
        if (kind == null) {
            return "Article";
        }
        return switch (kind) {
            case NEWS, REWRITE -> "NewsArticle";
            case ANALYSIS -> "AnalysisNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case STATEMENT -> "Article";
            case PAPER -> "ScholarlyArticle";
            case POST -> "SocialMediaPosting";
            case VIDEO -> "VideoObject";
        };
    }

    private static void put(Json.Builder entity, String name, @Nullable String text) {
        if (text != null) {
            entity.put(name, text);
        }
    }
}
