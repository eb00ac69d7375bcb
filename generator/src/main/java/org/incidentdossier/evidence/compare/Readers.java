package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Question;
import org.jspecify.annotations.Nullable;

/// The readers of answers to a question, by its kind.
record Readers(Question question, Dossier dossier, ActorNames names) {
    /// @param year read into dates without one; null if none is known
    ValueReader of(@Nullable Integer year) {
        var reader = ofKind(year);
        return value -> value instanceof Answer.Unknown ? Optional.of(new NobodyKnows()) : reader.read(value);
    }

    private ValueReader ofKind(@Nullable Integer year) {
        return switch (question.questionKind()) {
            case INSTANT, DAY -> new MomentReader(dossier.settings(), year);
            case QUANTITY -> new AmountReader(question.unit());
            case ACTORS -> value -> ActorSet.read(value, dossier);
            case NAME -> new NameReader(dossier, names);
            case CHOICE, YES_NO, STATEMENT -> Option::read;
        };
    }
}
