package org.incidentdossier.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.model.Entry;

/// Every entry by kind, and the place where the search engine works if scripts may run.
final class SearchPage {
    private static final SitePath FIRST = SitePath.of("search.html");
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparing(each -> each.title().toLowerCase(Locale.ROOT))
            .thenComparing(Entry::slug);

    private SearchPage() {}

    record View(Frame page, Paging paging, List<LinkView> contents, List<Group> groups) {}

    /// Entries of one kind.
    record Group(String id, String title, List<LinkView> entries) {}

    static List<PagePlan> of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, FIRST);
        var rows = findings.dossier().entries().stream()
                .sorted(ORDER)
                .map(entry -> new Paging.Grouped<>(
                        "x-" + entry.kind().folder(), Words.plural(entry.kind()), viewpoint.link(entry)))
                .toList();
        return Paging.cut(FIRST, rows).stream()
                .map(sheet -> page(findings, sheet))
                .toList();
    }

    private static PagePlan page(Findings findings, Paging.Sheet<LinkView> sheet) {
        var frame = Frame.of(
                findings.dossier().settings(),
                sheet,
                "Search",
                "Search all entries and claims of this dossier, or go through the list of all entries.");
        var groups = sheet.groups().stream()
                .map(each -> new Group(each.id(), each.title(), sheet.of(each.id())))
                .toList();
        var view = new View(frame, sheet.paging(), sheet.contents(), groups);
        return new PagePlan(sheet.path(), "search", frame.heading(), view);
    }
}
