package org.incidentdossier.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Hop;

/// The dossier as seen from one page: everything it can name, with addresses that hold there.
final class Viewpoint {
    private final Findings findings;
    private final Directory directory;
    private final Addresses addresses;

    Viewpoint(Findings findings, Addresses addresses) {
        this.findings = findings;
        this.directory = findings.directory();
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
        return link(entry.slug());
    }

    LinkView link(EntryId id) {
        return link(id.slug());
    }

    List<LinkView> links(List<? extends EntryId> ids) {
        return ids.stream().map(this::link).toList();
    }

    LinkView link(String slug) {
        return directory.signpost(slug).link(addresses);
    }

    LinkView link(SitePath file, String text) {
        return new LinkView(addresses.to(file), text, "");
    }

    /// A link to a claim, named by its article.
    LinkView link(ClaimId id) {
        return new LinkView(address(id), shortName(id.article()), "claim");
    }

    /// The address of a claim.
    String address(ClaimId id) {
        return addresses.to(directory.article(id.article()).at(), id.name());
    }

    /// Links to claims, one for each article that makes some of them.
    List<LinkView> sources(List<ClaimId> claims) {
        return links(AccountOutline.sources(directory, claims));
    }

    /// Links to the claims of an account, one for each article that makes some of them.
    List<LinkView> sourcesOf(Account account) {
        return links(directory.account(account).sources());
    }

    /// What an account answers, in words.
    String answer(Account account) {
        return directory.account(account).answer();
    }

    private List<LinkView> links(Collection<AccountOutline.Source> sources) {
        return sources.stream().map(each -> each.link(addresses)).toList();
    }

    /// What an article is called where there is little room: its outlet, else its authors, else its title.
    String shortName(ArticleId id) {
        return directory.article(id).name();
    }

    /// What articles of one list are called there: by their short names, and where several share one by their titles.
    Map<ArticleId, String> names(List<ArticleId> list) {
        return directory.names(list);
    }

    /// When an article came out.
    DateView published(ArticleId id) {
        return directory.article(id).published();
    }

    /// An author's name.
    String name(Article.Author author) {
        return directory.name(author);
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

    /// @param atHome whether this is the claim's own address
    ClaimView claim(Claim claim, boolean atHome) {
        return directory.claim(claim).view(addresses, atHome);
    }

    /// The sentences that lead to an entry or claim.
    List<MentionView> mentions(String id) {
        return dossier().mentionsOf(id).stream()
                .map(each -> new MentionView(link(each.from()), each.sentence().text()))
                .toList();
    }
}
