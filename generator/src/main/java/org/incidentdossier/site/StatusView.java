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

    // What is established is an answer, never a question: other accounts of it may have one origin.
    private static String words(Inquiry inquiry) {
        if (inquiry.status().kind() != Status.Kind.ESTABLISHED) {
            return inquiry.status().words();
        }
        var established =
                inquiry.accounts().stream().filter(Account::isEstablished).toList();
        return inquiry.accounts().size() == 1
                ? "established by " + Words.support(established.getFirst().support())
                : established.size() + " of " + inquiry.accounts().size() + " accounts established";
    }
}
