package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// Rule 11: an id that was released is still there, or `redirects.yaml` says what became of it.
final class IdsAreKept implements Rule {
    private static final String REDIRECTS = "content/redirects.yaml";

    @Override
    public List<Diagnostic> check(Subject subject) {
        var dossier = subject.dossier();
        var redirects = new TreeMap<>(dossier.notes().redirects());
        var found = new ArrayList<Diagnostic>();
        for (var id : dossier.notes().lockedIds()) {
            if (!exists(id, dossier) && !isCovered(id, dossier, redirects) && !isUnread(id, dossier)) {
                found.add(Diagnostic.of(
                        Code.D320,
                        dossier.notes().places().lockedId(id),
                        "\"" + id + "\" was released and is gone",
                        "bring it back, or say in " + REDIRECTS + " what became of it"));
            }
        }
        redirects.forEach((id, redirect) -> check(id, redirect, dossier, redirects, found));
        return found;
    }

    private static void check(
            String id, Redirect redirect, Dossier dossier, Map<String, Redirect> redirects, List<Diagnostic> found) {
        if (exists(id, dossier)) {
            found.add(Diagnostic.of(
                    Code.D322,
                    dossier.notes().places().redirected(id),
                    "\"" + id + "\" is redirected and is still there",
                    "remove its text, or the redirect"));
        }
        if (redirect instanceof Redirect.To(var target) && !ends(target, dossier, redirects)) {
            found.add(Diagnostic.of(
                    Code.D321,
                    dossier.notes().places().target(id),
                    "\"" + id + "\" leads to \"" + target + "\", which does not exist",
                    Nearest.hint(target, ids(dossier)) + "a redirect leads to an entry or a claim"));
        }
    }

    /// Whether the id may stand in a note that could not be read, of which something else was reported.
    private static boolean isUnread(String id, Dossier dossier) {
        var slug = id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
        var unread = dossier.notes().unread();
        return unread.contains(id) || unread.contains(slug);
    }

    private static boolean exists(String id, Dossier dossier) {
        return ClaimId.isClaimId(id)
                ? dossier.claim(ClaimId.parse(id)).isPresent()
                : dossier.entry(id).isPresent();
    }

    /// Whether a redirect of the id, or for a claim one of its article, says what became of it.
    private static boolean isCovered(String id, Dossier dossier, Map<String, Redirect> redirects) {
        if (redirects.containsKey(id)) {
            return true;
        }
        if (!ClaimId.isClaimId(id)) {
            return false;
        }
        var claim = ClaimId.parse(id);
        @Nullable Redirect ofArticle = redirects.get(claim.article().slug());
        return switch (ofArticle) {
            case null -> false;
            case Redirect.To(var target) -> exists(target + "#" + claim.name(), dossier);
            case Redirect.Withdrawn _, Redirect.Gone _ -> true;
        };
    }

    /// Whether a chain of redirects comes to something that exists, or is known to be gone.
    private static boolean ends(String target, Dossier dossier, Map<String, Redirect> redirects) {
        var seen = new HashSet<String>();
        var id = target;
        while (!exists(id, dossier)) {
            var next = redirects.get(id);
            if (next == null || !seen.add(id)) {
                return false;
            }
            if (!(next instanceof Redirect.To(var further))) {
                return true;
            }
            id = further;
        }
        return true;
    }

    private static List<String> ids(Dossier dossier) {
        var ids = new ArrayList<String>();
        dossier.entries().forEach(entry -> ids.add(entry.slug()));
        dossier.claims().forEach(claim -> ids.add(claim.id().toString()));
        return ids;
    }
}
