package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.evidence.gaps.GapCode;

/// Rule 10: there are not more gaps of a code than `gaps.yaml` allows; a code that it does not name has no limit.
final class GapsAreBudgeted implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var counts = new TreeMap<String, Long>();
        subject.gaps().forEach(gap -> counts.merge(gap.code().code(), 1L, Long::sum));
        var codes = Arrays.stream(GapCode.values()).map(GapCode::code).toList();
        var places = subject.dossier().notes().places();
        var found = new ArrayList<Diagnostic>();
        new TreeMap<>(subject.dossier().notes().gapBudget()).forEach((code, maximum) -> {
            var count = counts.getOrDefault(code, 0L);
            if (!codes.contains(code)) {
                found.add(Diagnostic.of(
                        Code.D319,
                        places.gapCode(code),
                        "no gap has the code \"" + code + "\"",
                        Nearest.hint(code, codes) + "the codes are " + String.join(", ", codes)));
            } else if (count > maximum) {
                found.add(Diagnostic.of(
                        Code.D318,
                        places.gapMaximum(code),
                        code + ": " + Counted.of(count, "gap") + ", and the budget is " + maximum,
                        "close some of them (`./dossier gaps` lists them), or raise the budget in the same change"));
            }
        });
        return found;
    }
}
