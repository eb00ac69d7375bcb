package org.incidentdossier.exports.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Redirect;

/// The ids under which entries and claims were first released. Who follows a feed has seen them under these, and would
/// be told all of it again under others.
final class FirstIds {
    private final Map<String, String> byId = new TreeMap<>();

    /// @param releases oldest first
    FirstIds(Dossier dossier, List<Release> releases) {
        var released = new HashSet<String>();
        releases.forEach(release -> released.addAll(release.changes().added()));
        for (var release : releases) {
            for (var id : release.changes().added()) {
                // What was joined with something that was there has given up its own id.
                if (!dossier.has(id)
                        && dossier.fate(id).orElse(null) instanceof Redirect.To(var now)
                        && ClaimId.isClaimId(now) == ClaimId.isClaimId(id)
                        && !released.contains(now)) {
                    byId.putIfAbsent(now, id);
                }
            }
        }
    }

    /// @param id of an entry or a claim that is there
    String of(String id) {
        return byId.getOrDefault(id, id);
    }
}
