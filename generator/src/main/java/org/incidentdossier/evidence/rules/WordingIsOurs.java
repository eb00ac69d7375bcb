package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.wording.CopiedRuns;
import org.incidentdossier.evidence.wording.WordRuns;
import org.incidentdossier.model.CaptureRuns;

/// Rule 3: no text of ours shares 12 running words with a capture, and the fingerprints that show it are there.
final class WordingIsOurs implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        var copied = CopiedRuns.of(subject.dossier(), subject.captures());
        List<OurText> texts = copied.isEmpty() ? List.of() : OurText.in(subject.dossier());
        for (var ours : texts) {
            copied.firstIn(ours.text())
                    .map(run -> Diagnostic.of(
                            Code.D311,
                            ours.at().apply(0),
                            WordRuns.LENGTH + " running words are those of a capture: \"" + run + "\"",
                            "say it in words of our own, or quote at most 11 words"))
                    .ifPresent(found::add);
        }
        found.addAll(missingFingerprints(subject));
        return found;
    }

    private static List<Diagnostic> missingFingerprints(Subject subject) {
        var known = new HashSet<String>();
        subject.dossier().notes().runs().stream().map(CaptureRuns::capture).forEach(known::add);
        var found = new ArrayList<Diagnostic>();
        for (var article : subject.dossier().articles()) {
            for (var i = 0; i < article.captures().size(); i++) {
                var capture = article.captures().get(i);
                if (!known.contains(capture.sha256())) {
                    found.add(Diagnostic.of(
                            Code.D312,
                            article.source().at("captures/" + i + "/sha256"),
                            "content/captures.lock has no fingerprints of \"" + capture.file() + "\"",
                            "have them written: dossier fingerprint --captures DIR"));
                }
            }
        }
        return found;
    }
}
