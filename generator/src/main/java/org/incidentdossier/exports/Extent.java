package org.incidentdossier.exports;

import java.util.List;
import java.util.function.LongSupplier;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// What the exports say about the site as a whole, and cannot see in the dossier.
///
/// @param terms how many terms the search index has; whoever asks for it waits until the index is there
/// @param pages the site's pages, in the order of the sitemap
/// @param swhid the Software Heritage identifier of `content/`, if it is known
public record Extent(
        LongSupplier terms, List<SitePath> pages, @Nullable String swhid) {
    public Extent {
        pages = List.copyOf(pages);
    }
}
