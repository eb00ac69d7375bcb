package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// What stands at the address of something that is no longer there: ids are permanent, texts need not be.
final class Tombstones {
    private Tombstones() {}

    /// A claim that was here once.
    ///
    /// @param anchor its address
    /// @param words  what became of it
    /// @param link   where it lives on; null if nowhere
    record Stone(
            String anchor,
            String id,
            String words,
            @Nullable LinkView link) {}

    /// @param stones the claims of an article that is gone
    record View(
            Frame page, String id, String words, @Nullable LinkView link, List<Stone> stones) {}

    /// The claims of an article that are no longer in it.
    static List<Stone> ofClaims(Viewpoint viewpoint, ArticleId article) {
        var stones = new ArrayList<Stone>();
        viewpoint.dossier().notes().redirects().forEach((id, redirect) -> {
            if (ClaimId.isClaimId(id) && ClaimId.parse(id).article().equals(article)) {
                var claim = ClaimId.parse(id);
                if (viewpoint.dossier().claim(claim).isEmpty()) {
                    var anchor = viewpoint.addresses().idPrefix(article) + claim.name();
                    stones.add(new Stone(anchor, id, words(redirect), link(viewpoint, redirect)));
                }
            }
        });
        return stones;
    }

    /// A page at each address that a gone entry can have had: `ids.lock` does not say of which kind an id was.
    static List<PagePlan> pages(Findings findings) {
        var pages = new ArrayList<PagePlan>();
        findings.dossier().notes().redirects().forEach((id, redirect) -> {
            if (EntryId.isSlug(id) && findings.dossier().entry(id).isEmpty()) {
                for (var kind : EntryKind.values()) {
                    pages.add(page(findings, EntryId.of(kind, id), redirect));
                }
            }
        });
        return pages;
    }

    private static PagePlan page(Findings findings, EntryId id, Redirect redirect) {
        var here = Addresses.page(id);
        var viewpoint = Viewpoint.of(findings, here);
        var heading = redirect instanceof Redirect.To ? "This entry has moved" : "This entry is no longer here";
        var frame = Frame.of(findings.dossier().settings(), here, heading, words(redirect))
                .below(id.kind());
        List<Stone> stones = id instanceof ArticleId article ? ofClaims(viewpoint, article) : List.of();
        var view = new View(frame, id.slug(), words(redirect), link(viewpoint, redirect), stones);
        return new PagePlan(here, "tombstone", heading, view);
    }

    private static String words(Redirect redirect) {
        return switch (redirect) {
            case Redirect.To _ -> "It has another address now.";
            case Redirect.Withdrawn(String reason) -> "Its text was taken down: " + reason;
            case Redirect.Gone(String reason) -> "It is gone: " + reason;
        };
    }

    private static @Nullable LinkView link(Viewpoint viewpoint, Redirect redirect) {
        if (!(redirect instanceof Redirect.To(String id))) {
            return null;
        }
        if (!ClaimId.isClaimId(id)) {
            return viewpoint.link(id);
        }
        return viewpoint
                .dossier()
                .claim(ClaimId.parse(id))
                .map(claim -> viewpoint.link(claim.id()))
                .orElse(null);
    }
}
