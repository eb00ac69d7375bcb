package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.evidence.wording.HedgeClass;
import org.incidentdossier.evidence.wording.Hedges;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Prose;

/// Rule 2: a hedge is a term of the list, and neither `says` nor a sentence that cites the claim loses it.
final class HedgesSurvive implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        var hedges = new HashMap<String, HedgeClass>();
        for (var claim : subject.dossier().claims()) {
            checkClaim(claim, hedges, found);
        }
        for (var entry : subject.dossier().entries()) {
            for (var block : entry.body().blocks()) {
                block.sentences().forEach(sentence -> checkSentence(sentence, hedges, found));
            }
        }
        return found;
    }

    private static void checkClaim(Claim claim, Map<String, HedgeClass> hedges, List<Diagnostic> found) {
        var term = claim.hedge();
        if (term == null) {
            return;
        }
        var hedge = Hedges.classOf(term);
        if (hedge.isEmpty()) {
            found.add(Diagnostic.of(
                    Code.D302,
                    claim.place().at("hedge"),
                    "\"" + term + "\" is no term of the hedge list",
                    Nearest.hint(term, Hedges.terms()) + "`dossier explain D302` lists the terms"));
            return;
        }
        hedges.put(claim.id().toString(), hedge.get());
        if (!hedge.get().isIn(claim.says())) {
            found.add(Diagnostic.of(
                    Code.D303,
                    claim.place().at("says"),
                    "the claim is hedged with \"" + term + "\", and these words are not hedged",
                    "use one of: " + String.join(", ", hedge.get().terms())));
        }
    }

    private static void checkSentence(Prose.Sentence sentence, Map<String, HedgeClass> hedges, List<Diagnostic> found) {
        for (var citation : sentence.citations()) {
            var hedge = hedges.get(citation.claim());
            if (hedge != null && !hedge.isIn(sentence.text())) {
                found.add(Diagnostic.of(
                        Code.D304,
                        sentence.at(),
                        "this sentence cites \"" + citation.claim() + "\", which is hedged (" + hedge.name()
                                + "), and is not hedged itself",
                        "use one of: " + String.join(", ", hedge.terms())));
            }
        }
    }
}
