package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Difference;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.QuestionId;

/// The accounts of one question that cannot all be true, and why.
///
/// @param sides   the accounts, each once
/// @param reasons the first few; a dozen accounts have sixty-six of them
/// @param more    how many further reasons the question's own page has
record DifferenceView(LinkView question, List<Side> sides, List<String> reasons, int more) {
    private static final int MOST_REASONS = 2;

    /// One of the accounts.
    ///
    /// @param stands whether it does; a retracted account disputes nothing
    record Side(String answer, List<LinkView> claims, boolean stands) {}

    /// One for each question, in the order of the differences.
    static List<DifferenceView> all(Viewpoint viewpoint, List<Difference> differences) {
        var byQuestion = new LinkedHashMap<QuestionId, List<Difference>>();
        differences.forEach(each -> byQuestion
                .computeIfAbsent(each.question().id(), _ -> new ArrayList<>())
                .add(each));
        return byQuestion.values().stream().map(each -> of(viewpoint, each)).toList();
    }

    private static DifferenceView of(Viewpoint viewpoint, List<Difference> ofOne) {
        var accounts = new LinkedHashMap<ClaimId, Account>();
        var reasons = new LinkedHashSet<String>();
        for (var difference : ofOne) {
            accounts.putIfAbsent(difference.a().id(), difference.a());
            accounts.putIfAbsent(difference.b().id(), difference.b());
            reasons.add(difference.pair().reason());
        }
        return new DifferenceView(
                viewpoint.link(ofOne.getFirst().question()),
                accounts.values().stream().map(each -> side(viewpoint, each)).toList(),
                reasons.stream().limit(MOST_REASONS).toList(),
                Math.max(0, reasons.size() - MOST_REASONS));
    }

    private static Side side(Viewpoint viewpoint, Account account) {
        return new Side(viewpoint.answer(account), viewpoint.sourcesOf(account), account.stands());
    }
}
