package org.incidentdossier.model;

import java.util.Map;
import org.incidentdossier.diagnostics.Span;

/// Where the lists beside the notes say what they say.
///
/// @param lockedIds each id's place in `ids.lock`
/// @param redirects each new id's place in `redirects.yaml` by the old id; the old id's own by `@` and the old id
/// @param gapBudget each number's place in `gaps.yaml` by its code; the code's own by `@` and the code
public record ListPlaces(Map<String, Span> lockedIds, Map<String, Span> redirects, Map<String, Span> gapBudget) {
    /// The places of lists that no file holds.
    static final ListPlaces NONE = new ListPlaces(Map.of(), Map.of(), Map.of());

    /// Where `ids.lock` lists an id.
    public Span lockedId(String id) {
        return at(lockedIds, id, "content/ids.lock");
    }

    /// Where `redirects.yaml` names an id that is gone.
    public Span redirected(String id) {
        return at(redirects, "@" + id, "content/redirects.yaml");
    }

    /// Where `redirects.yaml` says what became of an id.
    public Span target(String id) {
        return at(redirects, id, "content/redirects.yaml");
    }

    /// Where `gaps.yaml` names a code.
    public Span gapCode(String code) {
        return at(gapBudget, "@" + code, "content/gaps.yaml");
    }

    /// Where `gaps.yaml` says how many gaps of a code there may be.
    public Span gapMaximum(String code) {
        return at(gapBudget, code, "content/gaps.yaml");
    }

    private static Span at(Map<String, Span> places, String key, String path) {
        return places.getOrDefault(key, Span.startOf(path));
    }
}
