package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Redirect;

/// Rule 11: an id that was released is still there, or `redirects.yaml` says what became of it.
final class IdsAreKept implements Rule {
    private static final String REDIRECTS = "content/redirects.yaml";

    @Override
    public List<Diagnostic> check(Subject subject) {
        var dossier = subject.dossier();
        var redirects = new TreeMap<>(dossier.notes().redirects());
        var found = new ArrayList<Diagnostic>();
        for (var id : dossier.notes().lockedIds()) {
            if (!dossier.has(id) && !isCovered(id, dossier) && !isUnread(id, dossier)) {
                found.add(Diagnostic.of(
                        Code.D320,
                        dossier.notes().places().lockedId(id),
                        "\"" + id + "\" was released and is gone",
                        "bring it back, or say in " + REDIRECTS + " what became of it"));
            }
        }
        redirects.forEach((id, redirect) -> check(id, redirect, dossier, found));
        return found;
    }

    private static void check(String id, Redirect redirect, Dossier dossier, List<Diagnostic> found) {
        if (dossier.has(id)) {
            found.add(Diagnostic.of(
                    Code.D322,
                    dossier.notes().places().redirected(id),
                    "\"" + id + "\" is redirected and is still there",
                    "remove its text, or the redirect"));
        }
        if (redirect instanceof Redirect.To(var target)
                && !dossier.has(target)
                && dossier.fate(target).isEmpty()) {
            checkEnd(id, target, dossier, found);
        }
    }

    // Where redirects follow each other, the mistake is one: the last that leads nowhere, or the circle.
    private static void checkEnd(String id, String target, Dossier dossier, List<Diagnostic> found) {
        var redirects = dossier.notes().redirects();
        if (!redirects.containsKey(target)) {
            found.add(Diagnostic.of(
                    Code.D321,
                    dossier.notes().places().target(id),
                    "\"" + id + "\" leads to \"" + target + "\", which does not exist",
                    Nearest.hint(target, ids(dossier)) + "a redirect leads to an entry or a claim"));
            return;
        }
        var circle = new LinkedHashSet<String>();
        var at = id;
        while (circle.add(at) && redirects.get(at) instanceof Redirect.To(var next)) {
            at = next;
        }
        if (at.equals(id) && circle.stream().noneMatch(other -> other.compareTo(id) < 0)) {
            found.add(Diagnostic.of(
                    Code.D321,
                    dossier.notes().places().target(id),
                    "these redirects lead in a circle: " + String.join(" → ", circle) + " → " + id,
                    "let one of them lead to an entry or a claim that exists, or say {gone: …} why there is none"));
        }
    }

    /// Whether somebody says what became of the id; that a redirect leads nowhere is told of by itself.
    private static boolean isCovered(String id, Dossier dossier) {
        return dossier.notes().redirects().containsKey(id) || dossier.fate(id).isPresent();
    }

    /// Whether the id may stand in a note that could not be read, of which something else was reported.
    private static boolean isUnread(String id, Dossier dossier) {
        var slug = id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
        var unread = dossier.notes().unread();
        return unread.contains(id) || unread.contains(slug);
    }

    private static List<String> ids(Dossier dossier) {
        var ids = new ArrayList<String>();
        dossier.entries().forEach(entry -> ids.add(entry.slug()));
        dossier.claims().forEach(claim -> ids.add(claim.id().toString()));
        return ids;
    }
}
