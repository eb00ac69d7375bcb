package org.incidentdossier.site;

import java.util.List;

/// A part of the site that its menus lead to.
record Section(String label, SitePath path) {
    /// What readers come for; above every page.
    static final List<Section> MAIN = List.of(
            of("Questions", "questions/index.html"),
            of("Timeline", "timeline.html"),
            of("Who is who", "actors/index.html"),
            of("Articles", "articles/index.html"),
            of("Search", "search.html"));

    /// The rest; below every page.
    static final List<Section> MORE = List.of(
            of("Questions by articles", "matrix.html"),
            of("Events", "events/index.html"),
            of("Network", "network.html"),
            of("What was known when", "asof/index.html"),
            of("What nobody has found", "gaps.html"),
            of("What changed", "changes.html"),
            of("Pages of the editors", "pages/index.html"),
            of("How to read this dossier", "help/index.html"),
            of("All of it, for printing", "print.html"));

    private static Section of(String label, String path) {
        return new Section(label, SitePath.of(path));
    }

    /// Whether a page belongs to this part.
    boolean holds(SitePath page) {
        var slash = path.path().indexOf('/');
        return slash < 0
                ? path.equals(page)
                : page.path().startsWith(path.path().substring(0, slash + 1));
    }
}
