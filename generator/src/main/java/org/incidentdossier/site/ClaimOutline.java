package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.evidence.origin.Chain;
import org.incidentdossier.evidence.origin.Origin;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// What pages say of a claim wherever they show it: all of its view but the addresses.
///
/// @param account    that it belongs to; null if it answers no question
/// @param isDisputed whether that account is one of two that cannot both be true, or contradicts itself
record ClaimOutline(
        Claim claim,
        String id,
        ArticleOutline article,
        String voice,
        List<Signpost> attribution,
        @Nullable Signpost question,
        @Nullable AccountOutline account,
        Signpost origin,
        boolean isDisputed,
        boolean stands,
        List<Signpost> about,
        @Nullable String relative,
        List<String> checked) {

    static ClaimOutline of(Directory directory, ArticleOutline article, Claim claim) {
        var findings = directory.findings();
        var evidence = findings.evidence();
        var question = claim.question();
        var relative = claim.relative();
        return new ClaimOutline(
                claim,
                claim.id().toString(),
                article,
                voice(claim),
                attribution(directory, evidence.chain(claim)),
                question == null ? null : directory.signpost(question.slug()),
                findings.account(claim.id()).map(directory::account).orElse(null),
                origin(directory, evidence.origin(claim.id())),
                findings.isDisputed(claim.id()),
                evidence.stands(claim.id()),
                claim.about().stream().map(id -> directory.signpost(id.slug())).toList(),
                relative == null ? null : relative(directory, relative),
                claim.checked().stream()
                        .map(each -> each.by() + ", " + DateWords.of(each.on()))
                        .toList());
    }

    /// The claim as a page with such addresses shows it.
    ///
    /// @param atHome whether this is the claim's own address
    ClaimView view(Addresses addresses, boolean atHome) {
        var at = article.at();
        var name = claim.id().name();
        var quote = claim.quote();
        return new ClaimView(
                atHome ? addresses.idPrefix(claim.article()) + name : null,
                id,
                addresses.to(at, name),
                atHome ? addresses.to(SitePath.of("cite/" + at.slug() + "." + name)) : null,
                voice,
                links(attribution, addresses),
                claim.says(),
                claim.act().word(),
                quote == null ? null : quote.exact(),
                claim.hedge(),
                question == null ? null : question.link(addresses),
                account == null || claim.answer() == null ? null : account.answer(),
                origin.link(addresses),
                account == null ? null : account.sameAnswer(),
                account != null && account.singleOrigin(),
                isDisputed,
                stands,
                links(about, addresses),
                relative,
                checked);
    }

    // A loop and no stream: this runs for each claim on each page that shows it.
    private static List<LinkView> links(List<Signpost> signposts, Addresses addresses) {
        var links = new ArrayList<LinkView>(signposts.size());
        for (var signpost : signposts) {
            links.add(signpost.link(addresses));
        }
        return links;
    }

    private static String voice(Claim claim) {
        if (claim.hedge() != null) {
            return "hedged";
        }
        return claim.speaker() instanceof Speaker.TheArticle && claim.via().isEmpty() ? "own" : "attributed";
    }

    private static List<Signpost> attribution(Directory directory, Chain chain) {
        return chain.parts().stream()
                .map(part -> switch (part) {
                    case Chain.Linked(String slug, String words) -> directory.signpost(slug, words, "");
                    case Chain.Joint(String words) -> new Signpost.Plain(words);
                    case Chain.Unnamed(String words) -> new Signpost.Plain(new LinkView(null, words, "unnamed"));
                    case Chain.Work(String words) -> new Signpost.Plain(new LinkView(null, words, "work"));
                })
                .toList();
    }

    private static Signpost origin(Directory directory, Origin origin) {
        var kind = origin.isKnown() ? "" : "unknown";
        var slug = origin.slug();
        return slug == null
                ? new Signpost.Plain(new LinkView(null, origin.label(), kind))
                : directory.signpost(slug, origin.label(), kind);
    }

    private static String relative(Directory directory, RelativeDate relative) {
        var anchor = relative.isFromPublication()
                ? "the day of publication"
                : "“" + directory.title(relative.anchor()) + "”";
        var implies = relative.implies().isUnknown()
                ? "which gives no date"
                : "which implies: " + DateWords.of(relative.implies());
        return "“" + relative.words() + "”, counted from " + anchor + ", " + implies;
    }
}
