package org.incidentdossier.exports.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.Speaker;
import org.incidentdossier.site.FileSource;
import org.incidentdossier.site.OutputFile;
import org.incidentdossier.site.SitePath;

/// The feeds: `feed.xml` of releases and articles, `actors/<slug>.xml` of the claims about each actor or by it.
///
/// Newest first, then by place; at most 100 entries.
public final class Feeds {
    private static final int MOST_ITEMS = 100;

    // As pages have it; many readers of feeds show titles alone.
    private static final String FALLEN = " (retracted: supports nothing any more)";

    private static final Comparator<FeedItem> ORDER =
            Comparator.comparing(FeedItem::updated).reversed().thenComparing(FeedItem::path);

    private final Dossier dossier;
    private final Evidence evidence;
    private final List<Release> releases;
    private final FeedDates dates;
    private final FirstIds firstIds;
    private final Instant latest;
    private final Map<String, List<Claim>> concerning = new LinkedHashMap<>();

    private Feeds(Dossier dossier, Evidence evidence, List<Release> releases) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.releases = releases;
        this.dates = new FeedDates(dossier.settings(), releases);
        this.firstIds = new FirstIds(dossier, releases);
        dossier.claims().forEach(this::file);
        this.latest = itemsOfTheDossier().stream()
                .map(FeedItem::updated)
                .max(Comparator.naturalOrder())
                .orElse(FeedDates.UNDATED);
    }

    /// The files, each handed over as soon as it is made.
    ///
    /// @param releases oldest first
    public static void each(Dossier dossier, Evidence evidence, List<Release> releases, FileSource.Sink sink) {
        var feeds = new Feeds(dossier, evidence, releases);
        sink.take(feeds.ofTheDossier());
        dossier.actors().forEach(actor -> sink.take(feeds.of(actor).of(actor)));
    }

    private OutputFile ofTheDossier() {
        var settings = dossier.settings();
        var path = "feed.xml";
        return OutputFile.of(path, feed(path, settings.title(), settings.summary(), "index.html", itemsOfTheDossier()));
    }

    private List<FeedItem> itemsOfTheDossier() {
        var items = new ArrayList<FeedItem>();
        releases.forEach(release -> items.add(item(release)));
        dossier.articles().forEach(article -> items.add(item(article)));
        return items;
    }

    private OutputFile of(Actor actor) {
        var path = "actors/" + actor.slug() + ".xml";
        return OutputFile.later(path, () -> {
            var items = concerning.getOrDefault(actor.slug(), List.of()).stream()
                    .map(this::item)
                    .toList();
            var title = actor.title() + " in: " + dossier.settings().title();
            return feed(
                    path,
                    title,
                    "What articles say about it, or on its word.",
                    SitePath.page(actor.id()).path(),
                    items);
        });
    }

    private void file(Claim claim) {
        var slugs = new LinkedHashSet<String>();
        claim.about().forEach(actor -> slugs.add(actor.slug()));
        if (claim.speaker() instanceof Speaker.Named(var actor)) {
            slugs.add(actor.slug());
        }
        for (var hop : claim.via()) {
            if (hop instanceof Hop.Named(var slug)) {
                slugs.add(slug);
            }
        }
        slugs.forEach(
                slug -> concerning.computeIfAbsent(slug, _ -> new ArrayList<>()).add(claim));
    }

    private String feed(String path, String title, String subtitle, String about, List<FeedItem> items) {
        var newest = items.stream().sorted(ORDER).limit(MOST_ITEMS).toList();
        var updated = newest.isEmpty() ? latest : newest.getFirst().updated();
        return new Atom(dossier.settings(), path).text(title, subtitle, about, updated, newest);
    }

    private FeedItem item(Release release) {
        var path = "changes.html#" + release.anchor();
        return new FeedItem(
                path, path, "Version " + release.version(), release.changes().summary(), FeedDates.of(release));
    }

    private FeedItem item(Article article) {
        return new FeedItem(
                SitePath.page(new ArticleId(firstIds.of(article.slug()))).path(),
                SitePath.page(article.id()).path(),
                article.title() + mark(article.standing()),
                (article.headline() == null ? "" : "“" + article.headline() + "” · ")
                        + Counted.of(article.claims().size(), "claim")
                        + reason(article.standing()),
                dates.of(article.slug(), article));
    }

    private static String mark(Article.Standing standing) {
        return switch (standing.state()) {
            case STANDS -> "";
            case CORRECTED -> " (corrected)";
            case RETRACTED -> FALLEN;
        };
    }

    private static String reason(Article.Standing standing) {
        return standing.state() == Article.State.STANDS || standing.why() == null ? "" : " · " + standing.why();
    }

    private FeedItem item(Claim claim) {
        var article = dossier.article(claim.article());
        return new FeedItem(
                SitePath.address(ClaimId.parse(firstIds.of(claim.id().toString()))),
                SitePath.address(claim.id()),
                evidence.chain(claim).words() + ": " + claim.says() + (evidence.stands(claim.id()) ? "" : FALLEN),
                "Claim " + claim.id() + " of “" + article.title() + "”",
                dates.of(claim.id().toString(), article));
    }
}
