package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Question;
import org.jspecify.annotations.Nullable;

/// The reader of each kind of question.
final class Readers {
    private Readers() {}

    /// @param year read into dates without one; null if none is known
    static AnswerReader of(Question question, Dossier dossier, @Nullable Integer year) {
        var reader = ofKind(question, dossier, year);
        return value -> value instanceof Answer.Unknown ? Optional.of(new NobodyKnows()) : reader.read(value);
    }

    private static AnswerReader ofKind(Question question, Dossier dossier, @Nullable Integer year) {
        return switch (question.questionKind()) {
            case INSTANT, DAY -> new MomentReader(dossier.settings(), year);
            case QUANTITY -> new AmountReader(question.unit());
            case ACTORS -> value -> ActorSet.read(value, dossier);
            case NAME -> new NameReader(dossier);
            case CHOICE, YES_NO, STATEMENT -> Option::read;
        };
    }
}
