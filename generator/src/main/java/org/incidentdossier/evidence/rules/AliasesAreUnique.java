package org.incidentdossier.evidence.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.compare.ActorNames;
import org.incidentdossier.model.Actor;

/// Rule 4: an alias means one actor, so that answers by that name can be compared.
///
/// Two persons can have one name, and nobody can change that; an alias is what editors give.
final class AliasesAreUnique implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        return subject.dossier().actors().stream()
                .flatMap(actor -> shared(actor, subject.names()))
                .toList();
    }

    private static Stream<Diagnostic> shared(Actor actor, ActorNames names) {
        return IntStream.range(0, actor.aliases().size())
                .mapToObj(i -> names.meantBy(actor.aliases().get(i)).stream()
                        .filter(other -> !other.equals(actor.id()))
                        .findFirst()
                        .map(other -> Diagnostic.of(
                                Code.D329,
                                actor.source().at("aliases/" + i),
                                "\"" + actor.aliases().get(i) + "\" is also a name of \"" + other + "\"",
                                "take it off one of them, and give answers by slug: by this name they mean neither")))
                .flatMap(Optional::stream);
    }
}
