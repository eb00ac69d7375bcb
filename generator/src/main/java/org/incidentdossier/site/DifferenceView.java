package org.incidentdossier.site;

import java.util.List;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Difference;

/// Two answers that cannot both be true.
///
/// @param a, b   what they say, and who says it
/// @param within whether one article contradicts itself
record DifferenceView(LinkView question, Side a, Side b, String reason, boolean within) {
    /// One of the two.
    record Side(String answer, List<LinkView> claims) {}

    static DifferenceView of(Viewpoint viewpoint, Difference difference) {
        return new DifferenceView(
                viewpoint.link(difference.question()),
                side(viewpoint, difference.a()),
                side(viewpoint, difference.b()),
                difference.pair().reason(),
                difference.pair().a().equals(difference.pair().b()));
    }

    static List<DifferenceView> all(Viewpoint viewpoint, List<Difference> differences) {
        return differences.stream().map(each -> of(viewpoint, each)).toList();
    }

    private static Side side(Viewpoint viewpoint, Account account) {
        return new Side(
                account.answer(),
                account.claims().stream()
                        .map(claim -> viewpoint.link(claim.id()))
                        .toList());
    }
}
