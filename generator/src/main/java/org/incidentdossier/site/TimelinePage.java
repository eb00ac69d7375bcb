package org.incidentdossier.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// All events in order, drawn and listed.
final class TimelinePage {
    private static final SitePath FIRST = SitePath.of("timeline.html");
    private static final int MOST_LETTERS = 60;

    private TimelinePage() {}

    /// @param filters what a script can narrow the list to
    record View(
            Frame page, Paging paging, TimelineDrawing drawing, List<TimelineRows.Row> rows, List<Filter> filters) {}

    /// A choice, and what can be chosen on this page.
    ///
    /// @param name of the list of words that each row has for it, and of the choice in the address
    record Filter(String name, String label, List<Option> options) {}

    /// What can be chosen.
    record Option(String value, String text) {}

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
        return PagePlan.later(sheet.path(), "timeline", frame.heading(), () -> {
            var rows = sheet.of("");
            var drawing = TimelineDrawing.of(rows, sheet.paging().firstRow());
            return new View(frame, sheet.paging(), drawing, rows, filters(viewpoint, rows));
        });
    }

    private static List<Filter> filters(Viewpoint viewpoint, List<TimelineRows.Row> rows) {
        var kinds = List.of(new Option("event", "Events"), new Option("publication", "Publications of articles"));
        return List.of(
                new Filter("kind", "Show", kinds),
                new Filter("actors", "Who has a part", options(viewpoint, rows, TimelineRows.Row::actors)),
                new Filter("articles", "Told by", options(viewpoint, rows, TimelineRows.Row::articles)));
    }

    private static List<Option> options(
            Viewpoint viewpoint, List<TimelineRows.Row> rows, Function<TimelineRows.Row, List<String>> slugs) {
        return rows.stream()
                .flatMap(row -> slugs.apply(row).stream())
                .distinct()
                .map(slug ->
                        new Option(slug, Words.shortened(viewpoint.link(slug).text(), MOST_LETTERS)))
                .sorted(Comparator.comparing((Option each) -> each.text().toLowerCase(Locale.ROOT))
                        .thenComparing(Option::value))
                .toList();
    }
}
