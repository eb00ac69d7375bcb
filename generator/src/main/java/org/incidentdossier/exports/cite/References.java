package org.incidentdossier.exports.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.Settings;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// Makes the citations of a dossier.
///
/// An article is cited as what it is, a text that others published; entries of other kinds and claims are cited as
/// parts of the dossier.
final class References {
    private final Dossier dossier;
    private final Evidence evidence;
    private final Settings settings;

    References(Dossier dossier, Evidence evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.settings = dossier.settings();
    }

    /// The dossier itself.
    ///
    /// @param identity what names its content for ever, such as a hash
    Reference dossier(String identity) {
        return new Reference(
                "dossier",
                Reference.Type.DOSSIER,
                settings.title(),
                settings.editors(),
                null,
                settings.publisher(),
                null,
                address("index.html"),
                settings.language(),
                settings.version(),
                "Version " + settings.version() + ", " + identity);
    }

    /// What can be cited: an entry, or a claim of an article.
    ///
    /// @param key of its files
    record Citable(String key, Entry entry, Supplier<Reference> maker) {}

    /// All entries but pages, by slug, each article's claims after it.
    List<Citable> all() {
        var all = new ArrayList<Citable>();
        for (var entry : dossier.entries()) {
            switch (entry) {
                case Article article -> {
                    all.add(new Citable(article.slug(), article, () -> article(article)));
                    article.claims()
                            .forEach(claim ->
                                    all.add(new Citable(key(article, claim), article, () -> claim(article, claim))));
                }
                case Actor _, Event _, Question _ -> all.add(new Citable(entry.slug(), entry, () -> entry(entry)));
                case Page _ -> {}
            }
        }
        return all;
    }

    private static String key(Article article, Claim claim) {
        return article.slug() + "." + claim.id().name();
    }

    private Reference article(Article article) {
        var outlet = name(article.outlet());
        var headline = article.headline();
        return new Reference(
                article.slug(),
                type(article),
                headline == null ? article.title() : headline,
                article.authors().stream().map(this::name).toList(),
                outlet,
                null,
                issued(article),
                article.url(),
                article.language(),
                null,
                asRecorded(article) + published(article) + standing(article));
    }

    private Reference claim(Article article, Claim claim) {
        var said = evidence.chain(claim).words() + ": " + claim.says();
        return part(
                key(article, claim),
                said,
                SitePath.address(claim.id()),
                "Claim " + claim.id() + ". " + asRecorded(article));
    }

    private Reference entry(Entry entry) {
        return part(entry.slug(), entry.title(), SitePath.page(entry.id()).path(), asRecorded(entry));
    }

    private Reference part(String key, String title, String path, String note) {
        return new Reference(
                key,
                Reference.Type.ENTRY,
                title,
                settings.editors(),
                settings.title(),
                settings.publisher(),
                null,
                address(path),
                settings.language(),
                settings.version(),
                note);
    }

    private String asRecorded(Entry entry) {
        return "As recorded in \"" + settings.title() + "\", version " + settings.version() + ", note "
                + entry.source().path() + ", SHA-256 " + entry.source().sha256() + ".";
    }

    private static @Nullable Issued issued(Article article) {
        return article.publishedBasis() == Article.Basis.PRINTED
                ? Issued.of(article.published()).orElse(null)
                : null;
    }

    // A range or a guess is no date of publication, so it is told in words.
    private static String published(Article article) {
        var when = article.published();
        if (when.isUnknown() || issued(article) != null) {
            return "";
        }
        return switch (article.publishedBasis()) {
            case PRINTED -> " Published: " + when.text() + ".";
            case INFERRED -> " Published: " + when.text() + " (inferred).";
            case UNKNOWN -> " Published: " + when.text() + " (basis unknown).";
        };
    }

    private static String standing(Article article) {
        return switch (article.standing().state()) {
            case STANDS -> "";
            case CORRECTED -> " Corrected by its publisher.";
            case RETRACTED -> " Retracted by its publisher.";
        };
    }

    private static Reference.Type type(Article article) {
        var kind = article.articleKind();
        var text = article.outlet() == null ? Reference.Type.TEXT : Reference.Type.NEWS;
        if (kind == null) {
            return text;
        }
        return switch (kind) {
            case NEWS, ANALYSIS, OPINION, REWRITE -> text;
            case STATEMENT -> Reference.Type.TEXT;
            case PAPER -> Reference.Type.PAPER;
            case POST -> Reference.Type.POST;
            case VIDEO -> Reference.Type.VIDEO;
        };
    }

    private String name(Article.Author author) {
        return switch (author) {
            case Article.Author.Known known -> dossier.actor(known.actor()).title();
            case Article.Author.Plain plain -> plain.name();
        };
    }

    private @Nullable String name(@Nullable ActorId actor) {
        return actor == null ? null : dossier.actor(actor).title();
    }

    private @Nullable String address(String path) {
        return settings.baseUrl() == null ? null : settings.baseUrl() + path;
    }
}
