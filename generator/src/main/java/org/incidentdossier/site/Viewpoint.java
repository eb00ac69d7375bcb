package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.evidence.origin.Chain;
import org.incidentdossier.evidence.origin.Origin;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Hop;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// The dossier as seen from one page: everything it can name, with addresses that hold there.
final class Viewpoint {
    // Room for "An unsigned analysis of the export…": enough to know an article again.
    private static final int MOST_IN_LISTS = 40;

    private final Findings findings;
    private final Addresses addresses;

    Viewpoint(Findings findings, Addresses addresses) {
        this.findings = findings;
        this.addresses = addresses;
    }

    /// From the page of an entry.
    static Viewpoint of(Findings findings, SitePath here) {
        return new Viewpoint(findings, new Addresses.Pages(here));
    }

    Findings findings() {
        return findings;
    }

    Dossier dossier() {
        return findings.dossier();
    }

    Addresses addresses() {
        return addresses;
    }

    LinkView link(Entry entry) {
        return new LinkView(
                addresses.to(entry.id()), entry.title(), entry.kind().word());
    }

    LinkView link(EntryId id) {
        return dossier().entry(id.slug()).map(this::link).orElseGet(() -> LinkView.plain(id.slug()));
    }

    List<LinkView> links(List<? extends EntryId> ids) {
        return ids.stream().map(this::link).toList();
    }

    LinkView link(String slug) {
        return dossier().entry(slug).map(this::link).orElseGet(() -> LinkView.plain(slug));
    }

    LinkView link(SitePath file, String text) {
        return new LinkView(addresses.to(file), text, "");
    }

    /// A link to a claim, named by its article.
    LinkView link(ClaimId id) {
        return new LinkView(addresses.to(id), shortName(id.article()), "claim");
    }

    /// Links to claims, one for each article that makes some of them.
    List<LinkView> sources(List<ClaimId> claims) {
        var byArticle = new LinkedHashMap<ArticleId, List<ClaimId>>();
        claims.forEach(claim -> byArticle
                .computeIfAbsent(claim.article(), _ -> new ArrayList<>())
                .add(claim));
        var links = new ArrayList<LinkView>();
        byArticle.forEach((article, own) -> {
            var name = Words.shortened(shortName(article), MOST_IN_LISTS);
            var words = own.size() == 1 ? name : name + " (" + own.size() + " claims)";
            links.add(new LinkView(addresses.to(own.getFirst()), words, "claim"));
        });
        return links;
    }

    /// Links to the articles that make claims.
    List<LinkView> sourcesOf(List<Claim> claims) {
        return sources(claims.stream().map(Claim::id).toList());
    }

    /// What an article is called where there is little room: its outlet, else its authors, else its title.
    String shortName(ArticleId id) {
        var article = dossier().article(id);
        if (article.outlet() != null) {
            return dossier().actor(article.outlet()).title();
        }
        if (!article.authors().isEmpty()) {
            return Words.and(article.authors().stream().map(this::name).toList());
        }
        return article.title();
    }

    /// An author's name.
    String name(Article.Author author) {
        return switch (author) {
            case Article.Author.Known(ActorId actor) -> dossier().actor(actor).title();
            case Article.Author.Plain(String name) -> name;
        };
    }

    LinkView link(Article.Author author) {
        return switch (author) {
            case Article.Author.Known(ActorId actor) -> link(actor);
            case Article.Author.Plain(String name) -> LinkView.plain(name);
        };
    }

    LinkView link(Hop hop) {
        return switch (hop) {
            case Hop.Named(String slug) -> link(slug);
            case Hop.Unnamed(String as) -> LinkView.plain(as + " (not named)");
            case Hop.Work(String title) -> LinkView.plain("“" + title + "”, which is not in this dossier");
            case Hop.Unknown() -> LinkView.plain("something that it does not name");
        };
    }

    /// The claims as they are shown away from their own addresses.
    List<ClaimView> claims(List<Claim> claims) {
        return claims.stream().map(claim -> claim(claim, false)).toList();
    }

    Optional<ClaimView> claim(ClaimId id) {
        return dossier().claim(id).map(claim -> claim(claim, false));
    }

    /// @param atHome whether this is the claim's own address
    ClaimView claim(Claim claim, boolean atHome) {
        var evidence = findings.evidence();
        var article = dossier().article(claim.article());
        var account = findings.account(claim.id());
        var support = evidence.support(claim.id());
        var quote = claim.quote();
        var relative = claim.relative();
        return new ClaimView(
                atHome ? addresses.idPrefix(claim.article()) + claim.id().name() : null,
                claim.id().toString(),
                addresses.to(claim.id()),
                atHome
                        ? addresses.to(SitePath.of("cite/" + claim.article().slug() + "."
                                + claim.id().name()))
                        : null,
                link(article),
                DateView.of(article.published()),
                voice(claim),
                attribution(evidence.chain(claim)),
                claim.says(),
                claim.act().word(),
                quote == null ? null : quote.exact(),
                shortName(claim.article()),
                claim.hedge(),
                question(claim),
                account.filter(_ -> claim.answer() != null).map(Words::answer).orElse(null),
                origin(evidence.origin(claim.id())),
                account.isEmpty() ? null : Words.sameAnswer(support),
                account.isPresent() && support.origins().size() == 1 && support.unknown() == 0,
                findings.isDisputed(claim.id()),
                evidence.stands(claim.id()),
                links(claim.about()),
                relative == null ? null : relative(relative),
                claim.checked().stream()
                        .map(each -> each.by() + ", " + DateWords.of(each.on()))
                        .toList());
    }

    /// The sentences that lead to an entry or claim.
    List<MentionView> mentions(String id) {
        return dossier().mentionsOf(id).stream()
                .map(each -> new MentionView(link(each.from()), each.sentence().text()))
                .toList();
    }

    private @Nullable LinkView question(Claim claim) {
        return claim.question() == null ? null : link(claim.question());
    }

    private String relative(RelativeDate relative) {
        var anchor = relative.anchor().equals("published")
                ? "the day of publication"
                : "“" + link(relative.anchor()).text() + "”";
        var implies = relative.implies().isUnknown()
                ? "which gives no date"
                : "which implies: " + DateWords.of(relative.implies());
        return "dated as “" + relative.words() + "”, counted from " + anchor + ", " + implies;
    }

    private static String voice(Claim claim) {
        if (claim.hedge() != null) {
            return "hedged";
        }
        return claim.speaker() instanceof Speaker.TheArticle && claim.via().isEmpty() ? "own" : "attributed";
    }

    private List<LinkView> attribution(Chain chain) {
        var parts = new ArrayList<LinkView>();
        for (var part : chain.parts()) {
            parts.add(
                    switch (part) {
                        case Chain.Linked(String slug, String words) ->
                            new LinkView(link(slug).href(), words, "");
                        case Chain.Joint(String words) -> LinkView.plain(words);
                        case Chain.Unnamed(String words) -> new LinkView(null, words, "unnamed");
                        case Chain.Work(String words) -> new LinkView(null, words, "work");
                    });
        }
        return parts;
    }

    private LinkView origin(Origin origin) {
        var slug = origin.slug();
        return new LinkView(slug == null ? null : link(slug).href(), origin.label(), origin.isKnown() ? "" : "unknown");
    }
}
