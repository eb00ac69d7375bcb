package org.incidentdossier.site;

import org.jspecify.annotations.Nullable;

/// What a host shows for an address that does not exist. It can be shown below any folder, so that relative addresses
/// mean nothing on it: without a base address it stands alone.
final class NotFoundPage {
    private static final SitePath HERE = SitePath.of("404.html");

    private NotFoundPage() {}

    /// @param base where the site is hosted, ending in `/`
    record View(Frame page, @Nullable String base) {}

    static PagePlan of(Findings findings) {
        var settings = findings.dossier().settings();
        var frame = Frame.of(settings, HERE, "There is no such page", "The address leads to no page of this dossier.");
        return new PagePlan(HERE, "not-found", "There is no such page", new View(frame, settings.baseUrl()));
    }
}
