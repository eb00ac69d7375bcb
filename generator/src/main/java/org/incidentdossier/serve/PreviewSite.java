package org.incidentdossier.serve;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.render.PagePrinter;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePlan;
import org.jspecify.annotations.Nullable;

/// A site that is planned and of which nothing is written: a page is printed when somebody asks for it.
final class PreviewSite {
    private final Map<String, PagePlan> pages = new HashMap<>();
    private final Map<String, Checked<Optional<String>>> printed = new HashMap<>();
    private final PagePrinter printer;
    private final WholeSite rest;
    private volatile @Nullable WholeSite before;

    PreviewSite(SitePlan plan, PagePrinter printer, WholeSite rest) {
        plan.pages().forEach(page -> pages.put(page.path().path(), page));
        this.printer = printer;
        this.rest = rest;
    }

    boolean hasPage(String path) {
        return pages.containsKey(path);
    }

    /// The text of a page that the site has, or what is wrong with its template.
    Checked<Optional<String>> page(String path) throws IOException {
        var page = pages.get(path);
        if (page == null) {
            throw new IllegalArgumentException("no page " + path);
        }
        synchronized (this) {
            var known = printed.get(path);
            if (known == null) {
                known = printer.print(page);
                printed.put(path, known);
            }
            return known;
        }
    }

    /// The bytes of anything that is no page.
    Optional<byte[]> file(String path) throws IOException {
        var asset = printer.file(path);
        var file = asset.isPresent() ? asset : rest.file(path);
        var older = before;
        return file.isPresent() || older == null ? file : older.builtFile(path);
    }

    /// Takes over what another site has built, for pages that are still open, and forgets what that one had kept.
    void keep(PreviewSite last) {
        before = last.rest;
        var forgotten = last.before;
        last.before = null;
        if (forgotten != null) {
            forgotten.forget();
        }
    }
}
