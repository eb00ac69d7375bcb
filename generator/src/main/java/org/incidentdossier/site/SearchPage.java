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
                .map(entry ->
                        new Paging.Grouped<>("x-" + entry.kind().folder(), Words.plural(entry.kind()), entry.slug()))
                .toList();
        return Paging.cut(FIRST, rows).stream()
                .map(sheet -> page(viewpoint, sheet))
                .toList();
    }

    private static PagePlan page(Viewpoint viewpoint, Paging.Sheet<String> sheet) {
        var frame = Frame.of(
                viewpoint.dossier().settings(),
                sheet,
                "Search",
                "Search all entries and claims of this dossier, or go through the list of all entries.");
        return PagePlan.later(sheet.path(), "search", frame.heading(), () -> {
            var groups = sheet.groups().stream()
                    .map(each -> new Group(each.id(), each.title(), links(viewpoint, sheet.of(each.id()))))
                    .toList();
            return new View(frame, sheet.paging(), sheet.contents(), groups);
        });
    }

    private static List<LinkView> links(Viewpoint viewpoint, List<String> slugs) {
        return slugs.stream().map(viewpoint::link).toList();
    }
}
