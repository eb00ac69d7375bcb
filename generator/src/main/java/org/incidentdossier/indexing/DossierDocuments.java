package org.incidentdossier.indexing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.model.When;
import org.incidentdossier.search.SearchDocument;
import org.incidentdossier.search.engine.DayRange;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// Everything in a dossier that a search can find, as documents: the dossier itself, its entries by slug, and after
/// each article its claims.
///
/// Each is made when somebody asks for it, by any thread: together they would hold all texts twice.
final class DossierDocuments {
    private static final int LAST_YEAR = 9999;

    private final Dossier dossier;
    private final Evidence evidence;

    private DossierDocuments(Dossier dossier, Evidence evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
    }

    /// In the order in which equal scores are listed.
    static List<Supplier<SearchDocument>> of(Dossier dossier, Evidence evidence) {
        var documents = new DossierDocuments(dossier, evidence);
        List<Supplier<SearchDocument>> all = new ArrayList<>();
        all.add(documents::home);
        for (var entry : dossier.entries()) {
            all.add(() -> documents.document(entry));
            if (entry instanceof Article article) {
                article.claims().forEach(claim -> all.add(() -> documents.document(claim)));
            }
        }
        return all;
    }

    private SearchDocument home() {
        var settings = dossier.settings();
        return new SearchDocument(
                settings.id(),
                "index.html",
                settings.title(),
                List.of(),
                Map.of(DossierSchema.BODY, settings.summary()),
                Map.of(DossierSchema.KIND, List.of("page")),
                List.of(),
                settings.summary());
    }

    private SearchDocument document(Entry entry) {
        var facets = new Facets(entry.kind().word());
        var days = new ArrayList<DayRange>();
        switch (entry) {
            case Article article -> describe(article, facets, days);
            case Actor actor -> facets.actors.add(actor.slug());
            case Event event -> describe(event, facets, days);
            case Question question -> describe(question, facets);
            default -> {}
        }
        var text = entry.body().text();
        return new SearchDocument(
                entry.slug(),
                SitePath.page(entry.id()).path(),
                entry.title(),
                names(entry),
                Map.of(DossierSchema.HEADINGS, headings(entry.body()), DossierSchema.BODY, text),
                facets.values(),
                days,
                text);
    }

    private SearchDocument document(Claim claim) {
        var facets = new Facets("claim");
        facets.articles.add(claim.article().slug());
        facets.add(claim);
        var days = new ArrayList<DayRange>();
        addDays(dossier.article(claim.article()).published(), days);
        var quotation = claim.quote() == null ? "" : "“" + claim.quote().exact() + "”";
        var question = claim.question() == null
                ? ""
                : dossier.question(claim.question()).title();
        var context = Stream.of(question, evidence.chain(claim).words(), quotation)
                .filter(part -> !part.isEmpty())
                .toList();
        return new SearchDocument(
                claim.id().toString(),
                SitePath.address(claim.id()),
                claim.says(),
                List.of(),
                Map.of(DossierSchema.BODY, String.join("\n", context)),
                facets.values(),
                days,
                String.join(" · ", context));
    }

    private static List<String> names(Entry entry) {
        return switch (entry) {
            case Actor actor -> {
                var names = new ArrayList<>(actor.aliases());
                if (actor.actorKind() == Actor.ActorKind.PERSON && actor.title().indexOf(' ') > 0) {
                    names.add(actor.title().substring(actor.title().lastIndexOf(' ') + 1));
                }
                yield names.stream().distinct().toList();
            }
            case Article article when article.headline() != null -> List.of(article.headline());
            default -> List.of();
        };
    }

    private void describe(Article article, Facets facets, List<DayRange> days) {
        facets.articles.add(article.slug());
        addSlug(article.outlet(), facets.actors);
        addSlug(article.republisher(), facets.actors);
        article.claims().forEach(facets::add);
        addDays(article.published(), days);
    }

    private void describe(Event event, Facets facets, List<DayRange> days) {
        event.actors().forEach(part -> part.actors().forEach(actor -> facets.actors.add(actor.slug())));
        event.claims().forEach(id -> {
            facets.articles.add(id.article().slug());
            dossier.claim(id).ifPresent(claim -> addDates(claim, days));
        });
        addSlug(event.question(), facets.questions);
        addDays(event.when(), days);
    }

    private void describe(Question question, Facets facets) {
        facets.questions.add(question.slug());
        for (var claim : dossier.claimsOn(question.id())) {
            facets.articles.add(claim.article().slug());
            facets.add(claim);
        }
    }

    private static void addDates(Claim claim, List<DayRange> days) {
        var answer = claim.answer();
        if (answer != null && answer.value() instanceof Answer.Date(var when)) {
            addDays(when, days);
        }
    }

    private static void addDays(@Nullable When when, List<DayRange> days) {
        if (when == null || when.isUnknown()) {
            return;
        }
        var from = when.earliest();
        var to = when.latest();
        // A search names years of four digits, so what lies wholly in others cannot be asked for.
        if ((from != null && from.getYear() > LAST_YEAR) || (to != null && to.getYear() < 0)) {
            return;
        }
        var range = new DayRange(
                from == null || from.getYear() < 0 ? DayRange.OPEN_FROM : day(from),
                to == null || to.getYear() > LAST_YEAR ? DayRange.OPEN_TO : day(to));
        if (!days.contains(range)) {
            days.add(range);
        }
    }

    private static int day(LocalDateTime time) {
        return time.getYear() * 10_000 + time.getMonthValue() * 100 + time.getDayOfMonth();
    }

    private static void addSlug(@Nullable EntryId id, Set<String> slugs) {
        if (id != null) {
            slugs.add(id.slug());
        }
    }

    private static String headings(Prose prose) {
        return prose.headings().stream().map(Prose.Heading::text).collect(Collectors.joining("\n"));
    }

    /// Values by facet, in the order in which they were met.
    private static final class Facets {
        private final String kind;
        private final Set<String> actors = new LinkedHashSet<>();
        private final Set<String> articles = new LinkedHashSet<>();
        private final Set<String> questions = new LinkedHashSet<>();

        Facets(String kind) {
            this.kind = kind;
        }

        void add(Claim claim) {
            claim.about().forEach(actor -> actors.add(actor.slug()));
            if (claim.speaker() instanceof Speaker.Named(var actor)) {
                actors.add(actor.slug());
            }
            addSlug(claim.question(), questions);
        }

        Map<String, List<String>> values() {
            var values = new LinkedHashMap<String, List<String>>();
            values.put(DossierSchema.KIND, List.of(kind));
            values.put(DossierSchema.ACTOR, List.copyOf(actors));
            values.put(DossierSchema.ARTICLE, List.copyOf(articles));
            values.put(DossierSchema.QUESTION, List.copyOf(questions));
            return values;
        }
    }
}
