package org.incidentdossier.evidence.rules;

import java.util.List;
import org.incidentdossier.diagnostics.Diagnostic;

/// All rules, in the order of DESIGN's rules of evidence.
///
/// Calendar logic (rule 5) is not among them: what an article gets wrong is a finding for its readers, no mistake of
/// the notes. Nor are retraction (rule 8) and what was known when (rule 9), which only compute.
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new StatementsAreCited(),
            new HedgesSurvive(),
            new QuotationsAreShort(),
            new QuotationsAreTrue(),
            new PassagesAreTrue(),
            new CapturesAreUnchanged(),
            new WordingIsOurs(),
            new AnswersCompare(),
            new QuantitiesAreRead(),
            new ExceptionsAreParts(),
            new AliasesAreUnique(),
            new ZonesAreRead(),
            new ExplanationsFit(),
            new SourcesEnd(),
            new GapsAreBudgeted(),
            new IdsAreKept());

    private Rules() {}

    /// What breaks any rule, by place.
    public static List<Diagnostic> check(Subject subject) {
        return ALL.parallelStream()
                .flatMap(rule -> rule.check(subject).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
