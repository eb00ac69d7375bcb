package org.incidentdossier.exports.changes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incidentdossier.diagnostics.Checked;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
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

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
