package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.evidence.inquiry.Stance;
import org.incidentdossier.graph.Dossier;

/// Rule 4: an explanation is about claims of its question; and an article is not both silent and answering.
final class ExplanationsFit implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        for (var inquiry : subject.inquiries()) {
            checkExplanations(inquiry, subject.dossier(), found);
            checkSilences(inquiry, found);
        }
        return found;
    }

    private static void checkExplanations(Inquiry inquiry, Dossier dossier, List<Diagnostic> found) {
        var question = inquiry.question();
        for (var explanation : question.explanations()) {
            for (var id : explanation.claims()) {
                var isOther = dossier.claim(id)
                        .filter(claim -> !question.id().equals(claim.question()))
                        .isPresent();
                if (isOther) {
                    found.add(Diagnostic.of(
                            Code.D314,
                            explanation.place().at("claims"),
                            "\"" + id + "\" does not answer this question",
                            "explain claims whose `question` is " + question.slug()));
                }
            }
        }
    }

    private static void checkSilences(Inquiry inquiry, List<Diagnostic> found) {
        for (var silence : inquiry.silences()) {
            inquiry.stances().stream()
                    .filter(stance -> stance.article().equals(silence.article()))
                    .filter(stance -> stance.kind() == Stance.Kind.ASSERTS || stance.kind() == Stance.Kind.ATTRIBUTES)
                    .map(stance -> Diagnostic.of(
                            Code.D315,
                            silence.place().at("article"),
                            "\"%s\" is not silent: it claims %s"
                                    .formatted(
                                            silence.article(), stance.claims().getFirst()),
                            "take it off the list of silent articles"))
                    .forEach(found::add);
        }
    }
}
