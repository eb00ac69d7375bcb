package org.incidentdossier.site;

import java.util.List;
import java.util.TreeSet;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// All events in order, drawn and listed.
final class TimelinePage {
    private static final SitePath FIRST = SitePath.of("timeline.html");

    private TimelinePage() {}

    /// @param labels the names of actors and articles by slug, as JSON: what a script can narrow the list to
    record View(Frame page, Paging paging, TimelineDrawing drawing, List<TimelineRows.Row> rows, String labels) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var rows = TimelineRows.of(
                viewpoint, findings.dossier().events(), findings.dossier().articles());
        return Paging.cutPlain(FIRST, rows).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<TimelineRows.Row> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Timeline",
                "What happened according to the articles, and when they were published. Each date is drawn as what it is:"
                        + " a day, a span, open, doubtful or disputed.");
        var rows = sheet.of("");
        var drawing = TimelineDrawing.of(rows, sheet.paging().firstRow());
        var view = new View(frame, sheet.paging(), drawing, rows, labels(viewpoint, rows));
        return new PagePlan(sheet.path(), "timeline", frame.heading(), view);
    }

    private static String labels(Viewpoint viewpoint, List<TimelineRows.Row> rows) {
        var slugs = new TreeSet<String>();
        rows.forEach(row -> slugs.addAll(row.actors()));
        rows.forEach(row -> slugs.addAll(row.articles()));
        var labels = Json.object().put("kind.event", "Events").put("kind.publication", "Publications of articles");
        slugs.forEach(slug -> labels.put(slug, viewpoint.link(slug).text()));
        return JsonText.compact(labels.build());
    }
}
