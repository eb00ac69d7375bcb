package org.incidentdossier.evidence.inquiry;

import org.incidentdossier.evidence.compare.Relation;
import org.incidentdossier.model.ClaimId;

/// How account `a` relates to account `b`; both are the same one where an article's own dates conflict.
///
/// @param reason in words
public record Pair(ClaimId a, ClaimId b, Relation relation, String reason) {
    /// Whether both cannot be true.
    public boolean isContradiction() {
        return relation == Relation.CONTRADICTS;
    }
}
