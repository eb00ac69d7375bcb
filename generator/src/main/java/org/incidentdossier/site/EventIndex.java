package org.incidentdossier.site;

import java.util.List;

/// All events, in the order of their dates.
final class EventIndex {
    private static final SitePath FIRST = SitePath.of("events/index.html");

    private EventIndex() {}

    record View(Frame page, Paging paging, List<TimelineRows.Row> rows) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var rows = TimelineRows.of(viewpoint, findings.dossier().events());
        return Paging.cutPlain(FIRST, rows).stream()
                .map(sheet -> {
                    var frame = Frame.of(
                            findings.dossier().settings(),
                            sheet,
                            "Events",
                            "What happened according to the articles, in the order of dates, each as precise as its"
                                    + " sources.");
                    return new PagePlan(
                            sheet.path(), "events", frame.heading(), new View(frame, sheet.paging(), sheet.of("")));
                })
                .toList();
    }
}
