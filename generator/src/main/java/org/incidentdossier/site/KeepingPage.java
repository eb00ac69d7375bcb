package org.incidentdossier.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How to get a copy of the whole dossier that lasts, and how to check one.
final class KeepingPage {
    static final SitePath HERE = SitePath.of("help/keeping.html");
    private static final String HEADING = "Keep and check a copy";

    private KeepingPage() {}

    /// @param bundle   the name of the bundle without its ending
    /// @param download where the bundle is on the host, without its ending; null if the site's host is not told
    /// @param needed   what a reader in twenty years needs
    record View(
            Frame page,
            String bundle,
            @Nullable String download,
            List<LinkView> needed,
            @Nullable Edition edition) implements Edition.Telling {
        @Override
        public View telling(Edition told) {
            return new View(page, bundle, download, needed, told);
        }
    }

    static PagePlan of(Findings findings, LinkView above) {
        var settings = findings.dossier().settings();
        var frame = Frame.of(settings, HERE, HEADING, "One file holds all of it, and proves that it is whole.")
                .below(above);
        var bundle = settings.bundleName();
        var base = settings.baseUrl();
        var view = new View(frame, bundle, base == null ? null : base + bundle, needed(), null);
        return new PagePlan(HERE, "help-keeping", frame.heading(), view);
    }

    private static List<LinkView> needed() {
        return List.of(
                link("help/format.html", "the form of the notes"),
                link("data/dictionary.html", "the form of the data"),
                link("help/register.html", "a register of names and words"));
    }

    private static LinkView link(String path, String text) {
        return new LinkView(HERE.to(SitePath.of(path)), text, "");
    }
}
