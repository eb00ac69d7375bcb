package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;

/// What an answer rests on. Retracted articles, and what rests on them, give no support.
///
/// @param articles    that give it, by slug
/// @param origins     the labels of known origins, sorted
/// @param unknown     how many more origins there may be that nobody can tell
/// @param independent how many of the origins do not depend on one another, as far as the notes tell
/// @param claims      in the dossier's order
public record Support(
        List<ArticleId> articles, List<String> origins, int unknown, int independent, List<ClaimId> claims) {
    public Support {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
    }
}
