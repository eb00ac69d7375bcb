package org.incidentdossier.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// What became of ids that are no longer there, as `redirects.yaml` says: redirects are followed to their end, and a
/// claim of which nothing is said shares the fate of its article.
public final class Fates {
    private final Map<String, Redirect> redirects;
    private final Predicate<String> exists;

    /// @param exists whether an entry or a claim of an id is there
    public Fates(Map<String, Redirect> redirects, Predicate<String> exists) {
        this.redirects = redirects;
        this.exists = exists;
    }

    /// The last word on an id that is gone: where it lives on, which exists, or why it does not; nothing if nothing is
    /// said, or redirects lead nowhere or in a circle.
    public Optional<Redirect> of(String id) {
        var seen = new HashSet<String>();
        var at = id;
        while (seen.add(at)) {
            var next = next(at);
            if (next instanceof Redirect.To(var target) && !exists.test(target)) {
                at = target;
            } else {
                return Optional.ofNullable(next);
            }
        }
        return Optional.empty();
    }

    private @Nullable Redirect next(String id) {
        var own = redirects.get(id);
        if (own != null || !ClaimId.isClaimId(id)) {
            return own;
        }
        var claim = ClaimId.parse(id);
        var article = redirects.get(claim.article().slug());
        return article instanceof Redirect.To(var target) ? new Redirect.To(target + "#" + claim.name()) : article;
    }
}
