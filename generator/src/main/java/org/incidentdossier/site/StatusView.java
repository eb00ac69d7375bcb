package org.incidentdossier.site;

import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Status;

/// How far a question is settled.
///
/// @param kind         `established`, `reported`, `disputed` or `unanswered`
/// @param words        such as `reported by 3 articles, 1 origin`
/// @param singleOrigin whether all answers rest on one known origin
record StatusView(String kind, String words, boolean singleOrigin) {
    static StatusView of(Inquiry inquiry) {
        var support = inquiry.support();
        var single = inquiry.status().kind() == Status.Kind.REPORTED
                && support.origins().size() == 1
                && support.unknown() == 0;
        return new StatusView(inquiry.status().kind().word(), words(inquiry), single);
    }

    // The words of the status, which tell less of the support.
    private static String words(Inquiry inquiry) {
        var standing = inquiry.accounts().stream().filter(Account::stands).toList();
        return inquiry.status().kind() == Status.Kind.ESTABLISHED && standing.size() == 1
                ? "established by " + Words.support(standing.getFirst().support())
                : inquiry.status().words();
    }
}
