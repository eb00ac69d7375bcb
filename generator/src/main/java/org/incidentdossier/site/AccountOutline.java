package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;

/// What pages say of an account wherever they name it.
///
/// @param answer       in words
/// @param sameAnswer   who gives the answer, as seen from one of its claims
/// @param singleOrigin whether all who give it rest on one known origin
/// @param sources      the articles that give it
record AccountOutline(String answer, String sameAnswer, boolean singleOrigin, List<Source> sources) {
    // Room for "An unsigned analysis of the export…": enough to know an article again.
    private static final int MOST_IN_LISTS = 40;

    /// An article that makes some claims, and the first of these.
    record Source(Destination article, String claim, String words) {
        LinkView link(Addresses addresses) {
            return new LinkView(addresses.to(article, claim), words, "claim");
        }
    }

    static AccountOutline of(Directory directory, Account account) {
        var support = account.support();
        return new AccountOutline(
                Words.answer(account),
                Words.sameAnswer(account),
                support.origins().size() == 1 && support.unknown() == 0,
                sources(directory, account.claims().stream().map(Claim::id).toList()));
    }

    /// The articles that make the claims, each once; those of one outlet are told apart by their titles.
    static List<Source> sources(Directory directory, List<ClaimId> claims) {
        var byArticle = new LinkedHashMap<String, List<ClaimId>>();
        for (var claim : claims) {
            byArticle
                    .computeIfAbsent(claim.article().slug(), _ -> new ArrayList<>(2))
                    .add(claim);
        }
        var names = directory.names(
                byArticle.values().stream().map(own -> own.getFirst().article()).toList());
        var sources = new ArrayList<Source>(byArticle.size());
        for (var own : byArticle.values()) {
            var first = own.getFirst();
            var article = directory.article(first.article());
            var name = Words.shortened(Objects.requireNonNull(names.get(first.article())), MOST_IN_LISTS);
            var words = own.size() == 1 ? name : name + " (" + own.size() + " claims)";
            sources.add(new Source(article.at(), first.name(), words));
        }
        return sources;
    }
}
