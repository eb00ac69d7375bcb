package org.incidentdossier.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.incidentdossier.diagnostics.Listed;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;

/// What pages say of entries, claims and accounts wherever they name them. A claim is shown on a dozen pages on which
/// only addresses differ, so the rest is made once, when a page first asks for it.
final class Directory {
    private final Findings findings;
    private final Map<String, Destination> destinations = new HashMap<>();
    private final Map<String, ArticleOutline> articles = new ConcurrentHashMap<>();
    private final Map<ClaimId, AccountOutline> accounts = new ConcurrentHashMap<>();

    Directory(Findings findings) {
        this.findings = findings;
        findings.dossier().entries().forEach(entry -> destinations.put(entry.slug(), new Destination(entry)));
    }

    Findings findings() {
        return findings;
    }

    /// The page of an article.
    ///
    /// @throws IllegalArgumentException if there is no such article: linking has let it through
    Destination destination(ArticleId id) {
        var known = destinations.get(id.slug());
        if (known == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return known;
    }

    /// To an entry by its title; of one that is not there, its slug in plain words.
    Signpost signpost(String slug) {
        var known = destinations.get(slug);
        return known == null ? new Signpost.Plain(slug) : known;
    }

    /// To an entry by other words.
    Signpost signpost(String slug, String words, String kind) {
        var known = destinations.get(slug);
        return known == null
                ? new Signpost.Plain(new LinkView(null, words, kind))
                : new Signpost.Worded(known, words, kind);
    }

    /// What an entry is called; of one that is not there, its slug.
    String title(String slug) {
        return findings.dossier().entry(slug).map(each -> each.title()).orElse(slug);
    }

    ArticleOutline article(ArticleId id) {
        var known = articles.get(id.slug());
        return known == null
                ? articles.computeIfAbsent(
                        id.slug(),
                        _ -> new ArticleOutline(this, findings.dossier().article(id)))
                : known;
    }

    ClaimOutline claim(Claim claim) {
        return article(claim.article()).claim(claim);
    }

    AccountOutline account(Account account) {
        var known = accounts.get(account.id());
        if (known == null) {
            known = AccountOutline.of(this, account);
            accounts.put(account.id(), known);
        }
        return known;
    }

    /// What an article is called where there is little room: its outlet, else its authors, else its title.
    String shortName(Article article) {
        var outlet = article.outlet();
        if (outlet != null) {
            return findings.dossier().actor(outlet).title();
        }
        List<String> authors = article.authors().stream().map(this::name).toList();
        return authors.isEmpty() ? article.title() : Listed.of(authors);
    }

    /// What articles of one list are called there: by their short names, and where several share one by their titles.
    Map<ArticleId, String> names(List<ArticleId> list) {
        var sharing =
                list.stream().collect(Collectors.groupingBy(id -> article(id).name(), Collectors.counting()));
        var names = new HashMap<ArticleId, String>();
        for (var id : list) {
            var article = article(id);
            var alone = Objects.requireNonNull(sharing.get(article.name())) == 1;
            names.put(id, alone ? article.name() : article.title());
        }
        return names;
    }

    /// An author's name.
    String name(Article.Author author) {
        return switch (author) {
            case Article.Author.Known(ActorId actor) ->
                findings.dossier().actor(actor).title();
            case Article.Author.Plain(String name) -> name;
        };
    }
}
