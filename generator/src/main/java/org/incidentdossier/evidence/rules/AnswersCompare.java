package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.inquiry.Inquiries;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionKind;

/// Rule 4: claims on a question give answers that can be compared, and not more than can be compared in pairs.
final class AnswersCompare implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        for (var inquiry : subject.inquiries()) {
            var question = inquiry.question();
            subject.dossier().claimsOn(question.id()).stream()
                    .filter(claim -> lacksAnswer(claim, question))
                    .map(claim -> Diagnostic.of(
                            Code.D316,
                            claim.place().span(),
                            "claim \"" + claim.id().name() + "\" gives no answer to \"" + question.slug() + "\"",
                            "give it an `answer` of the kind "
                                    + question.questionKind().word()
                                    + ", or `answer: unknown` if the article says that nobody knows"))
                    .forEach(found::add);
            if (inquiry.unpaired() > 0) {
                found.add(tooMany(inquiry));
            }
        }
        return found;
    }

    private static boolean lacksAnswer(Claim claim, Question question) {
        var speaks = claim.act() == Act.SAYS || claim.act() == Act.DENIES;
        return speaks
                && claim.answer() == null
                && claim.relative() == null
                && question.questionKind() != QuestionKind.STATEMENT;
    }

    private static Diagnostic tooMany(Inquiry inquiry) {
        return Diagnostic.of(
                Code.D317,
                inquiry.question().source().at("title"),
                "%d different answers, of which the %d with most articles are compared"
                        .formatted(inquiry.accounts().size(), Inquiries.MAX_PAIRED),
                "ask more than one question");
    }
}
