package org.incidentdossier.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    ///
    /// RO-Crate asks for an absolute one of whatever is cited. Few addresses are known, and two notes may have one.
    static String id(Dossier dossier, ArticleId article) {
        var name = dossier.settings().id() + " article " + article.slug();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    List<String> articles() {
        return dossier.articles().stream()
                .map(article -> id(dossier, article.id()))
                .toList();
    }

    /// The articles' entities, then those of their authors and publishers, each by slug.
    List<Supplier<Json>> entities() {
        Set<ActorId> named = new TreeSet<>();
        List<Supplier<Json>> articles = new ArrayList<>();
        List<Supplier<Json>> authors = new ArrayList<>();
        for (var article : dossier.articles()) {
            articles.add(() -> article(article));
            addIfKnown(article.outlet(), named);
            addIfKnown(article.republisher(), named);
            for (var i = 0; i < article.authors().size(); i++) {
                switch (article.authors().get(i)) {
                    case Article.Author.Known known -> named.add(known.actor());
                    case Article.Author.Plain unlisted -> {
                        var id = id(article, i);
                        authors.add(() -> person(id, unlisted.name()));
                    }
                }
            }
        }
        var entities = new ArrayList<>(articles);
        entities.addAll(authors);
        named.forEach(actor -> entities.add(() -> actor(dossier.actor(actor))));
        return entities;
    }

    private static void addIfKnown(@Nullable ActorId actor, Set<ActorId> named) {
        if (actor != null) {
            named.add(actor);
        }
    }

    private Json article(Article article) {
        var entity = Json.object()
                .put("@id", id(dossier, article.id()))
                .put("@type", type(article.articleKind()))
                .put("name", article.title());
        put(entity, "headline", article.headline());
        var authors = authors(article);
        if (!authors.isEmpty()) {
            entity.put("author", Crate.to(authors));
        }
        var outlet = article.outlet();
        if (outlet != null) {
            entity.put("publisher", Crate.to(id(outlet)));
        }
        var republisher = article.republisher();
        if (republisher != null) {
            entity.put("provider", Crate.to(id(republisher)));
        }
        date(entity, article);
        put(entity, "inLanguage", article.language());
        put(entity, "url", article.url());
        put(entity, "archivedAt", article.archived());
        return entity.build();
    }

    private static List<String> authors(Article article) {
        return IntStream.range(0, article.authors().size())
                .mapToObj(i -> id(article, i))
                .toList();
    }

    private static String id(Article article, int author) {
        return switch (article.authors().get(author)) {
            case Article.Author.Known known -> id(known.actor());
            case Article.Author.Plain _ -> "#author-" + article.id() + "-" + (author + 1);
        };
    }

    private static Json person(String id, String name) {
        return Json.object()
                .put("@id", id)
                .put("@type", "Person")
                .put("name", name)
                .build();
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
