package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Page;
import org.incidentdossier.model.Prose;
import org.incidentdossier.model.Question;

/// Rule 1: what an actor's, event's or question's note says cites a claim, or is marked as the editors' own words.
final class StatementsAreCited implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        for (var entry : subject.dossier().entries()) {
            if (mustCite(entry)) {
                entry.body().blocks().stream()
                        .filter(StatementsAreCited::isUncited)
                        .map(block -> Diagnostic.of(
                                Code.D301,
                                block.at(),
                                "this " + word(block.kind()) + " cites no claim",
                                help(block.kind())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean mustCite(Entry entry) {
        return switch (entry) {
            case Actor _, Event _, Question _ -> true;
            case Article _, Page _ -> false;
        };
    }

    private static boolean isUncited(Prose.Block block) {
        return block.kind().isStatement()
                && !block.editorial()
                && block.sentences().stream()
                        .allMatch(sentence -> sentence.citations().isEmpty());
    }

    // Nothing is a citation within code.
    private static String help(Prose.Kind kind) {
        return (kind == Prose.Kind.CODE ? "say it in prose that cites one" : "cite one as [@article#claim]")
                + ", or put it between :::editorial and :::";
    }

    private static String word(Prose.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
