package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /// The claims of an article that are no longer in it: those that were released, and those of which something is
    /// said.
    static List<Stone> ofClaims(Viewpoint viewpoint, ArticleId article) {
        var dossier = viewpoint.dossier();
        var stones = new ArrayList<Stone>();
        Stream.concat(dossier.notes().lockedIds().stream(), dossier.notes().redirects().keySet().stream())
                .filter(id -> id.startsWith(article.slug() + "#") && !dossier.has(id))
                .distinct()
                .sorted()
                .forEach(id -> dossier.fate(id).ifPresent(fate -> {
                    var anchor = viewpoint.addresses().idPrefix(article)
                            + ClaimId.parse(id).name();
                    stones.add(new Stone(anchor, id, words(fate), link(viewpoint, fate)));
                }));
        return stones;
    }

    /// A page at each address that a gone entry can have had: `ids.lock` does not say of which kind an id was.
    static List<PagePlan> pages(Findings findings) {
        var pages = new ArrayList<PagePlan>();
        for (var id : findings.dossier().notes().redirects().keySet()) {
            if (EntryId.isSlug(id) && !findings.dossier().has(id)) {
                findings.dossier().fate(id).ifPresent(fate -> {
                    for (var kind : EntryKind.values()) {
                        pages.add(page(findings, EntryId.of(kind, id), fate));
                    }
                });
            }
        }
        return pages;
    }

    private static PagePlan page(Findings findings, EntryId id, Redirect fate) {
        var here = SitePath.page(id);
        var viewpoint = Viewpoint.of(findings, here);
        var heading = fate instanceof Redirect.To ? "This entry has moved" : "This entry is no longer here";
        var frame = Frame.of(findings.dossier().settings(), here, heading, words(fate))
                .below(id.kind());
        List<Stone> stones = id instanceof ArticleId article ? ofClaims(viewpoint, article) : List.of();
        var view = new View(frame, id.slug(), words(fate), link(viewpoint, fate), stones);
        return new PagePlan(here, "tombstone", heading, view);
    }

    private static String words(Redirect fate) {
        return switch (fate) {
            case Redirect.To _ -> "It has another address now.";
            case Redirect.Withdrawn(String reason) -> "Its text was taken down: " + reason;
            case Redirect.Gone(String reason) -> "It is gone: " + reason;
        };
    }

    private static @Nullable LinkView link(Viewpoint viewpoint, Redirect fate) {
        if (!(fate instanceof Redirect.To(String id))) {
            return null;
        }
        return ClaimId.isClaimId(id) ? viewpoint.link(ClaimId.parse(id)) : viewpoint.link(id);
    }
}
