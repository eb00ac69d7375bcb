package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.jspecify.annotations.Nullable;

/// All claims on one question that give the same answer.
///
/// @param id            of its first claim
/// @param answer        in words
/// @param value         as its first claim has it; null if that gives none (a refusal, a statement without a position)
/// @param isAnswer      whether it tells something of the matter: no refusal, and not that nobody knows
/// @param isEstablished as DESIGN's rule 6 has it; a page must not say so of any other account
/// @param claims        in the dossier's order, those of retracted articles too; at least one
public record Account(
        ClaimId id,
        String answer,
        @Nullable Answer value,
        boolean isAnswer,
        boolean isEstablished,
        List<Claim> claims,
        Support support) {
    public Account {
        claims = List.copyOf(claims);
    }

    Account withEstablished(boolean established) {
        return new Account(id, answer, value, isAnswer, established, claims, support);
    }
}
