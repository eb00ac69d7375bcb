package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;

/// Rule 4: whoever is excepted from a set of actors is part of one of them; otherwise nobody can compare what is left.
final class ExceptionsAreParts implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return subject.dossier().claims().stream()
                .flatMap(claim -> strangers(claim, subject.dossier()))
                .toList();
    }

    private static Stream<Diagnostic> strangers(Claim claim, Dossier dossier) {
        var answer = claim.answer();
        if (answer == null || !(answer.value() instanceof Answer.Actors(var actors, var except))) {
            return Stream.empty();
        }
        var found = new ArrayList<Diagnostic>();
        for (var i = 0; i < except.size(); i++) {
            var exception = except.get(i);
            if (!Comparison.takesAway(exception, actors, dossier)) {
                found.add(Diagnostic.of(
                        Code.D326,
                        claim.place().at("answer/except/" + i),
                        "\"" + exception + "\" is excepted, and is part of none of these actors",
                        "if it belongs to one of them, give part-of: in content/actors/" + exception
                                + ".md; otherwise say what is meant as scope:"));
            }
        }
        return found.stream();
    }
}
