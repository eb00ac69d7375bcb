package org.incidentdossier.exports.changes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.jspecify.annotations.Nullable;

/// Reads the records of releases.
public final class Releases {
    private Releases() {}

    /// The releases, oldest first: by date, then by version. A record that cannot be read is an error and left out.
    ///
    /// @param texts the records as their files have them, by version
    public static Checked<List<Release>> parse(Map<String, String> texts) {
        var releases = new ArrayList<Release>();
        var found = new ArrayList<Diagnostic>();
        texts.forEach((version, text) -> {
            try {
                var release = Release.parse(text);
                if (!release.version().equals(version)) {
                    throw new IOException("it is the record of version " + release.version());
                }
                releases.add(release);
            } catch (IOException e) {
                found.add(Diagnostic.of(
                        Code.D510,
                        Span.startOf("content/releases/" + version + ".json"),
                        "not a change record: " + firstLine(String.valueOf(e.getMessage())),
                        "take the file back from where `release` wrote it; it is not written by hand"));
            }
        });
        releases.sort((a, b) -> {
            var byDate = a.date().compareTo(b.date());
            return byDate != 0 ? byDate : VersionOrder.compare(a.version(), b.version());
        });
        return new Checked<>(List.copyOf(releases), found);
    }

    /// The last version that was released before another; null if there was none.
    ///
    /// @param releases oldest first
    /// @param version  that may have been released or not
    public static @Nullable String before(List<Release> releases, String version) {
        String last = null;
        for (var release : releases) {
            if (release.version().equals(version)) {
                break;
            }
            last = release.version();
        }
        return last;
    }

    /// Reports ids that a release fixed and `ids.lock` does not have: without its line nobody would miss what is gone.
    ///
    /// @param lockedIds what `ids.lock` lists
    public static List<Diagnostic> unlocked(List<Release> releases, Collection<String> lockedIds) {
        var ids = new TreeSet<String>();
        for (var release : releases) {
            ids.addAll(release.changes().added());
            ids.addAll(release.snapshot().ids());
        }
        ids.removeIf(id -> !EntryId.isSlug(id) && !ClaimId.isClaimId(id));
        lockedIds.forEach(ids::remove);
        if (ids.isEmpty()) {
            return List.of();
        }
        var others = ids.size() == 1 ? "" : " and " + Counted.of(ids.size() - 1, "other id");
        return List.of(Diagnostic.of(
                Code.D120,
                Span.startOf("content/ids.lock"),
                "\"" + ids.first() + "\"" + others + " that a release has fixed " + (ids.size() == 1 ? "is" : "are")
                        + " not in it",
                "restore the file from git; only `release` writes it"));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
