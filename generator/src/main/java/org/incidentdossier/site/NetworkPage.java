package org.incidentdossier.site;

import java.util.List;

/// Who is tied to whom, drawn and listed. A long list is cut into pages, each with a drawing of its own rows.
final class NetworkPage {
    private static final SitePath FIRST = SitePath.of("network.html");

    private NetworkPage() {}

    record View(Frame page, Paging paging, NetworkView network) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        return Paging.cutPlain(FIRST, NetworkView.all(viewpoint)).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<NetworkView.Tie> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Network",
                "Who is tied to whom according to the articles: offices, models, parts. Each line has its sources in the"
                        + " list.");
        return PagePlan.later(
                sheet.path(),
                "network",
                frame.heading(),
                () -> new View(frame, sheet.paging(), NetworkView.of(viewpoint, null, sheet.of(""))));
    }
}
