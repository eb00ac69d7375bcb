package org.incidentdossier.evidence.inquiry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.evidence.origin.Independence;
import org.incidentdossier.evidence.origin.Origin;
import org.incidentdossier.evidence.origin.Origins;
import org.incidentdossier.evidence.origin.Standing;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;

/// Counts what claims rest on: origins, not articles.
public final class Supports {
    private final Origins origins;
    private final Standing standing;
    private final Independence independence;

    /// By where claims come from, which of them stand, and which origins depend on each other.
    public Supports(Origins origins, Standing standing, Independence independence) {
        this.origins = origins;
        this.standing = standing;
        this.independence = independence;
    }

    /// What these claims give together to their answer.
    public Support of(Collection<Claim> claims) {
        var standing = claims.stream().filter(this.standing::stands).toList();
        var articles = new TreeSet<ArticleId>();
        var byClaim = new LinkedHashMap<ClaimId, Origin>();
        var known = new TreeMap<String, Origin>();
        var unknown = new TreeSet<String>();
        for (var claim : standing) {
            articles.add(claim.article());
            var origin = origins.of(claim);
            byClaim.put(claim.id(), origin);
            if (origin.isKnown()) {
                known.put(origin.key(), origin);
            } else {
                unknown.add(origin.key());
            }
        }
        return new Support(
                articles.stream().toList(),
                known.values().stream().map(Origin::label).sorted().toList(),
                unknown.size(),
                independence.count(byClaim),
                standing.stream().map(Claim::id).toList());
    }

    /// Whether the claim gives support at all.
    boolean stands(Claim claim) {
        return standing.stands(claim);
    }
}
