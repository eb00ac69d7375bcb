package org.incidentdossier.site;

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
        return new StatusView(inquiry.status().kind().word(), inquiry.status().words(), single);
    }
}
