package org.incidentdossier.site;

import java.util.Objects;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;
import org.jspecify.annotations.Nullable;

/// Where an entry has its page, and what links call it.
///
/// A link is the same on all pages that lie the same way to that page, so it is made once for them: on a large site
/// hundreds of links lead to an entry, and four of them differ.
final class Destination implements Signpost {
    private final SitePath page;
    private final String slug;
    private final String title;
    private final EntryKind kind;
    // By way. Two threads may both make a link: either is as good, since all in it is final.
    private final @Nullable LinkView[] links = new LinkView[Addresses.WAYS];

    Destination(Entry entry) {
        this.page = SitePath.page(entry.id());
        this.slug = entry.slug();
        this.title = entry.title();
        this.kind = entry.kind();
    }

    SitePath page() {
        return page;
    }

    EntryKind kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    @Override
    public LinkView link(Addresses addresses) {
        var way = addresses.way(this);
        if (way >= links.length) {
            return new LinkView(addresses.to(this), title, kind.word());
        }
        var known = links[way];
        if (known == null) {
            known = new LinkView(addresses.to(this), title, kind.word());
            links[way] = known;
        }
        return known;
    }

    /// The address alone.
    String href(Addresses addresses) {
        return Objects.requireNonNull(link(addresses).href());
    }
}
