package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Claim;

/// Rule 3: with its context, a quotation stands exactly once in the newest capture that is at hand.
final class QuotationsAreTrue implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        var texts = CaptureTexts.of(subject);
        for (var claim : subject.dossier().claims()) {
            if (texts.has(claim.article())) {
                check(claim, texts, found);
            }
        }
        return found;
    }

    private static void check(Claim claim, CaptureTexts texts, List<Diagnostic> found) {
        var quote = claim.quote();
        if (quote == null) {
            return;
        }
        var count = texts.count(claim.article(), quote.inContext());
        if (count == 0) {
            found.add(Diagnostic.of(
                    Code.D307,
                    claim.place().at("quote/exact"),
                    "the capture does not have \"" + quote.inContext().strip() + "\"",
                    "quote it letter by letter, with `before` and `after` as they stand around it; a space where they meet"
                            + " stands in double quotes, as in before: \"so \""));
        } else if (count > 1) {
            found.add(Diagnostic.of(
                    Code.D308,
                    claim.place().at("quote/exact"),
                    "the capture has \"" + quote.inContext().strip() + "\" more than once",
                    "add words of the context as `before` or `after`, until it is found once"));
        }
    }
}
