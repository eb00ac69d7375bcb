package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.EntryKind;

/// Every entry by kind, and the place where the search engine works if scripts may run.
final class SearchPage {
    private static final SitePath HERE = SitePath.of("search.html");

    private SearchPage() {}

    record View(Frame page, List<Group> groups) {}

    record Group(String id, String title, List<LinkView> entries) {}

    static PagePlan of(Findings findings) {
        var viewpoint = Viewpoint.of(findings, HERE);
        var frame = Frame.of(
                findings.dossier().settings(),
                HERE,
                "Search",
                "Search all entries and claims of this dossier, or go through the list of all entries.");
        var groups = new ArrayList<Group>();
        for (var kind : EntryKind.values()) {
            var links = findings.dossier().entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .sorted(Comparator.comparing((Entry each) -> each.title().toLowerCase(Locale.ROOT))
                            .thenComparing(Entry::slug))
                    .map(viewpoint::link)
                    .toList();
            if (!links.isEmpty()) {
                groups.add(new Group("x-" + kind.folder(), Words.plural(kind), links));
            }
        }
        return new PagePlan(HERE, "search", "Search", new View(frame, groups));
    }
}
