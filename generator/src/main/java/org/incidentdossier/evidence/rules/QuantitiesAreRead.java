package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;

/// Rule 4: the words of a quantity without bounds name a number; others are never compared.
final class QuantitiesAreRead implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return subject.dossier().claims().stream()
                .flatMap(claim -> unread(claim, subject.dossier()))
                .toList();
    }

    private static Stream<Diagnostic> unread(Claim claim, Dossier dossier) {
        var answer = claim.answer();
        var question = claim.question();
        if (answer == null
                || question == null
                || !(answer.value() instanceof Answer.Quantity quantity)
                || Comparison.isNumber(quantity, dossier.question(question))) {
            return Stream.empty();
        }
        return Stream.of(Diagnostic.of(
                Code.D324,
                claim.place().below("answer/words").span(),
                "\"" + quantity.words() + "\" names no number that is read, so this answer is compared with no other",
                "give min and max as far as the article does, what they count as unit, and limits as scope; read are"
                        + " figures, number words, dozens to trillions,"
                        + " and words such as over, at least, about, nearly, up to, between"));
    }
}
