package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.jspecify.annotations.Nullable;

/// All claims on one question that give the same answer.
///
/// @param id     of its first claim
/// @param answer in words
/// @param value  as its first claim has it; null if that gives none (a refusal, a statement without a position)
/// @param claims in the dossier's order, those of retracted articles too; at least one
public record Account(ClaimId id, String answer, @Nullable Answer value, List<Claim> claims, Support support) {
    public Account {
        claims = List.copyOf(claims);
    }
}
