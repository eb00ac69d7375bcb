package org.incidentdossier.site;

import java.util.List;

/// The pages that the editors wrote.
final class EditorsIndex {
    private static final SitePath HERE = SitePath.of("pages/index.html");

    private EditorsIndex() {}

    record View(Frame page, List<LinkView> pages) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var heading = "Pages of the editors";
        var frame = Frame.of(findings.dossier().settings(), HERE, heading, "What the editors of this dossier wrote.");
        var links = findings.dossier().pages().stream().map(viewpoint::link).toList();
        return new PagePlan(HERE, "pages", heading, new View(frame, links));
    }
}
