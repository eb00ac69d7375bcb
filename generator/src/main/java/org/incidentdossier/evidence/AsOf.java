package org.incidentdossier.evidence;

import java.time.LocalDate;
import java.util.List;
import org.incidentdossier.model.Claim;

/// What was known at the end of a day, going by when articles were published.
///
/// @param known   claims of articles that were out by then, in the dossier's order
/// @param perhaps claims of articles that may have been out
public record AsOf(LocalDate date, List<Claim> known, List<Claim> perhaps) {
    public AsOf {
        known = List.copyOf(known);
        perhaps = List.copyOf(perhaps);
    }
}
