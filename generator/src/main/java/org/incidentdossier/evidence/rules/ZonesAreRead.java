package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;

/// Rule 4: the zone of a time is known; a time in another one is never compared.
final class ZonesAreRead implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return subject.dossier().claims().stream().flatMap(ZonesAreRead::unread).toList();
    }

    private static Stream<Diagnostic> unread(Claim claim) {
        var answer = claim.answer();
        if (answer == null
                || !(answer.value() instanceof Answer.Stated stated)
                || stated.zone() == null
                || Comparison.isZone(stated.zone())) {
            return Stream.empty();
        }
        return Stream.of(Diagnostic.of(
                Code.D327,
                claim.place().below("answer/zone").span(),
                "\"" + stated.zone()
                        + "\" names no time zone that is known, so this time is compared with none elsewhere",
                "write ET, CT, MT, PT, UTC, GMT, BST, CET, JST, an offset such as +02:00, or a name such as"
                        + " America/Phoenix"));
    }
}
