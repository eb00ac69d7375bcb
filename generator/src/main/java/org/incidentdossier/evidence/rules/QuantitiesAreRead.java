package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;

/// Rule 4: the words of a quantity without bounds name a number; others are never compared.
final class QuantitiesAreRead implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return subject.dossier().claims().stream()
                .flatMap(QuantitiesAreRead::unread)
                .toList();
    }

    private static Stream<Diagnostic> unread(Claim claim) {
        var answer = claim.answer();
        if (answer == null
                || !(answer.value() instanceof Answer.Quantity(var min, var max, var _, var words))
                || min != null
                || max != null
                || words == null
                || Comparison.isNumber(words)) {
            return Stream.empty();
        }
        return Stream.of(Diagnostic.of(
                Code.D324,
                claim.place().below("answer/words").span(),
                "\"" + words + "\" names no number that is read, so this answer is compared with no other",
                "give min and max as far as the article does; read are figures, number words, dozens to trillions,"
                        + " and words such as over, at least, about, nearly, up to, between"));
    }
}
