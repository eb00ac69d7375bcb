package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.json.Json;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.SpdxLicence;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// What programs can read from a page: schema.org in JSON-LD. It says no more than the page: a date that editors
/// inferred is left out, and a claim is a `Claim`.
final class StructuredData {
    private static final String CONTEXT = "https://schema.org";

    private StructuredData() {}

    static Json of(Settings settings) {
        var json = Json.object()
                .put("@context", CONTEXT)
                .put("@type", "Dataset")
                .put("name", settings.title())
                .put("description", settings.summary())
                .put("inLanguage", settings.language())
                .put("version", settings.version());
        Optional.ofNullable(settings.licence())
                .flatMap(SpdxLicence::address)
                .ifPresent(address -> json.put("license", address + ".html"));
        if (settings.publisher() != null) {
            json.put("publisher", named("Organization", settings.publisher()));
        }
        return json.build();
    }

    static Json of(Viewpoint viewpoint, Article article) {
        var kind = article.articleKind() == Article.ArticleKind.NEWS ? "NewsArticle" : "Article";
        var about = Json.object().put("@type", kind).put("@id", "#x-article");
        about.put("headline", article.headline() == null ? article.title() : article.headline());
        putIfKnown(about, "url", article.url());
        putIfKnown(about, "inLanguage", article.language());
        if (article.publishedBasis() == Article.Basis.PRINTED) {
            putDate(about, "datePublished", article.published());
        }
        var outlet = article.outlet();
        if (outlet != null) {
            about.put("publisher", named("Organization", viewpoint.link(outlet).text()));
        }
        if (!article.authors().isEmpty()) {
            about.put(
                    "author",
                    Json.array(article.authors().stream()
                            .map(each -> named("Person", viewpoint.name(each)))
                            .toList()));
        }
        List<Json> graph = new ArrayList<>();
        graph.add(about.build());
        article.claims()
                .forEach(claim -> graph.add(Json.object()
                        .put("@type", "Claim")
                        .put("@id", "#" + claim.id().name())
                        .put("text", claim.says())
                        .put(
                                "appearance",
                                Json.object().put("@id", "#x-article").build())
                        .build()));
        return Json.object()
                .put("@context", CONTEXT)
                .put("@graph", Json.array(graph))
                .build();
    }

    static Json of(Actor actor) {
        var json = Json.object()
                .put("@context", CONTEXT)
                .put("@type", type(actor.actorKind()))
                .put("name", actor.title());
        if (!actor.aliases().isEmpty()) {
            json.put("alternateName", Json.texts(actor.aliases()));
        }
        putIfKnown(json, "url", actor.url());
        return json.build();
    }

    static Json of(Event event) {
        var json = Json.object().put("@context", CONTEXT).put("@type", "Event").put("name", event.title());
        var when = event.when();
        if (when != null && event.whenBasis() != Article.Basis.INFERRED) {
            putDate(json, "startDate", when);
        }
        return json.build();
    }

    private static String type(Actor.@Nullable ActorKind kind) {
        return switch (kind) {
            case null -> "Thing";
            case PERSON -> "Person";
            case COMPANY -> "Corporation";
            case AGENCY, GOVERNMENT -> "GovernmentOrganization";
            case PUBLICATION, GROUP -> "Organization";
            case AI_SYSTEM -> "SoftwareApplication";
            case PLACE -> "Place";
        };
    }

    private static Json named(String type, String name) {
        return Json.object().put("@type", type).put("name", name).build();
    }

    private static void putIfKnown(Json.Builder json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static void putDate(Json.Builder json, String name, When when) {
        if (DateWords.isMachineReadable(when)) {
            json.put(name, when.text());
        }
    }
}
