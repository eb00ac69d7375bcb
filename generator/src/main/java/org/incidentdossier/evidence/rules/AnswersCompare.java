package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.inquiry.Inquiries;
import org.incidentdossier.evidence.inquiry.Inquiry;

/// Rule 4: a question has not more different answers than can be compared in pairs.
final class AnswersCompare implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        for (var inquiry : subject.inquiries()) {
            if (inquiry.unpaired() > 0) {
                found.add(tooMany(inquiry));
            }
        }
        return found;
    }

    private static Diagnostic tooMany(Inquiry inquiry) {
        return Diagnostic.of(
                Code.D317,
                inquiry.question().source().at("title"),
                inquiry.accounts().size() + " different answers, of which the " + Inquiries.MAX_PAIRED
                        + " with most articles are compared",
                "ask more than one question");
    }
}
