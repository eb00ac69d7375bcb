package org.incidentdossier.exports.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.exports.changes.Snapshot;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.json.Json;
import org.incidentdossier.site.Frame;
import org.incidentdossier.site.LinkView;
import org.incidentdossier.site.PagePlan;
import org.incidentdossier.site.SitePath;
import org.jspecify.annotations.Nullable;

/// What changed from one release to the next, newest first, and what no release has yet.
public final class ChangesPage {
    static final SitePath HERE = SitePath.of("changes.html");

    private ChangesPage() {}

    /// @param versions newest first; what no release has yet is the first of them, if there is such
    record View(Frame page, List<VersionView> versions) {}

    /// The changes of one version.
    ///
    /// @param date   of the release; null if there is none yet
    /// @param first  whether there was no version before, so that everything is new
    /// @param counts what it holds, in words; empty if that is not told
    record VersionView(
            String id,
            String heading,
            @Nullable String date,
            boolean first,
            String counts,
            List<ChangeLines.Group> groups) {}

    /// The page.
    ///
    /// @param releases so far, oldest first
    /// @param data     the value of `data/dossier.json`, asked for only where there is a release to compare it with
    public static PagePlan of(Dossier dossier, Evidence evidence, List<Release> releases, Supplier<Json.Members> data) {
        var frame = Frame.of(
                dossier.settings(),
                HERE,
                "What changed",
                "Claims added and changed, sources lost, contradictions new or solved, version by version.");
        return PagePlan.later(HERE, "changes", frame.heading(), () -> view(dossier, evidence, releases, frame, data));
    }

    private static View view(
            Dossier dossier, Evidence evidence, List<Release> releases, Frame frame, Supplier<Json.Members> data) {
        var lines = new ChangeLines(dossier, evidence, HERE);
        var versions = new ArrayList<VersionView>();
        if (!releases.isEmpty()) {
            var redirects = Redirects.of(dossier.notes().redirects());
            var since = Changes.between(releases.getLast().snapshot(), Snapshot.of(data.get()), redirects);
            if (!since.isEmpty()) {
                versions.add(new VersionView("x-unreleased", "Not released yet", null, false, "", lines.groups(since)));
            }
        }
        releases.reversed().forEach(release -> versions.add(version(release, lines)));
        return new View(frame, versions);
    }

    /// A release in a few words, as seen from the home page.
    public static LinkView latest(Release release) {
        var words =
                release.previous() == null ? "the first one" : release.changes().summary();
        var text = "Version " + release.version() + " of " + release.date() + ": " + words;
        return new LinkView(HERE.path() + "#" + release.anchor(), text, "");
    }

    private static VersionView version(Release release, ChangeLines lines) {
        var first = release.previous() == null;
        return new VersionView(
                release.anchor(),
                "Version " + release.version(),
                release.date().toString(),
                first,
                counts(release.counts()),
                first ? List.of() : lines.groups(release.changes()));
    }

    private static String counts(Json counts) {
        if (!(counts instanceof Json.Members members)) {
            return "";
        }
        var words = members.members().entrySet().stream()
                .map(count -> counted(number(count.getValue()), count.getKey()))
                .toList();
        return String.join(", ", words);
    }

    private static String counted(String number, String kinds) {
        return number + " " + (number.equals("1") ? kinds.replaceFirst("s$", "") : kinds);
    }

    private static String number(Json count) {
        return count instanceof Json.Numeral(var number) ? number.toPlainString() : "";
    }
}
