package org.incidentdossier.evidence.calendar;

import java.util.List;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;

/// Dates of one article that cannot be true together.
///
/// @param subject the question or event that they are about
/// @param claims  that give them, in source order; at least one
/// @param reason  in words, with the years that would fit
public record CalendarConflict(ArticleId article, EntryId subject, List<ClaimId> claims, String reason) {
    public CalendarConflict {
        claims = List.copyOf(claims);
    }
}
