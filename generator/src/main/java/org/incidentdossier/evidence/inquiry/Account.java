package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;

/// All claims on one question that give the same answer.
///
/// @param id            of its first claim
/// @param answer        in words; of several ways to write it, the fullest, whichever claim comes first
/// @param isComparable  whether it can be compared with others: no bare refusal, no statement without a position
/// @param isAnswer      whether it tells something of the matter: no refusal, and not that nobody knows
/// @param isEstablished as DESIGN's rule 6 has it; a page must not say so of any other account
/// @param claims        in the dossier's order, those of retracted articles too; at least one
public record Account(
        ClaimId id,
        String answer,
        boolean isComparable,
        boolean isAnswer,
        boolean isEstablished,
        List<Claim> claims,
        Support support) {
    public Account {
        claims = List.copyOf(claims);
    }

    /// Whether any of its claims stands; what is retracted altogether disputes nothing.
    public boolean stands() {
        return !support.claims().isEmpty();
    }

    Account withEstablished(boolean established) {
        return new Account(id, answer, isComparable, isAnswer, established, claims, support);
    }
}
