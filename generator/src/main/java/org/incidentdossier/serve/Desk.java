package org.incidentdossier.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Diagnostic;

/// Lays out what a path shows in an edition.
final class Desk {
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final String LAST_GOOD = "The page shows the last good state.";

    // The last good text of each page that was asked for: a template with a mistake does not take it away.
    private final Map<String, String> lastGood = new ConcurrentHashMap<>();

    /// Whether a site could have a file there; nothing else is ever looked for.
    static boolean isPath(String path) {
        return path.length() <= 400 && PATH.matcher(path).matches();
    }

    /// The page at a path, whether or not there is one; a path ends in `.html`.
    Sheet sheet(Edition edition, String path) throws IOException {
        var site = edition.site();
        if (site == null) {
            return missing(edition, path, 503, "There is no site yet", "It appears as soon as the notes allow.");
        }
        var status = site.hasPage(path) ? 200 : 404;
        var shown = status == 200 ? path : "404.html";
        if (!site.hasPage(shown)) {
            return missing(edition, path, 404, "Not found", "The site has no page " + path + ".");
        }
        var page = site.page(shown);
        page.value().ifPresent(text -> lastGood.put(shown, text));
        var text = page.value().orElse(lastGood.get(shown));
        if (text == null) {
            var panel = panel(edition, page.diagnostics(), "");
            return Sheet.bare(500, path, "This page has no template", "See the panel.", panel, edition.assets());
        }
        var stale = page.value().isEmpty() || !edition.current() ? LAST_GOOD : "";
        return Sheet.of(status, path, text, panel(edition, page.diagnostics(), stale), edition.assets());
    }

    /// What is at a path, be it a page or another file.
    Reply reply(Edition edition, String path) throws IOException {
        var site = edition.site();
        if (site == null || site.hasPage(path)) {
            return Reply.of(sheet(edition, path));
        }
        var file = site.file(path);
        if (file.isEmpty()) {
            return Reply.of(sheet(edition, path));
        }
        return Reply.file(path, file.get());
    }

    private static Sheet missing(Edition edition, String path, int status, String title, String text) {
        return Sheet.bare(status, path, title, text, panel(edition, List.of(), ""), edition.assets());
    }

    private static String panel(Edition edition, List<Diagnostic> more, String stale) {
        var all = new ArrayList<>(edition.diagnostics());
        all.addAll(more);
        return Notices.of(all, edition.trouble(), stale);
    }
}
