package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Question;

/// The reader of each kind of question.
final class Readers {
    private Readers() {}

    static AnswerReader of(Question question, Dossier dossier) {
        var reader = ofKind(question, dossier);
        return value -> value instanceof Answer.Unknown ? Optional.of(new NobodyKnows()) : reader.read(value);
    }

    private static AnswerReader ofKind(Question question, Dossier dossier) {
        return switch (question.questionKind()) {
            case INSTANT, DAY -> new MomentReader(dossier.settings());
            case QUANTITY -> new AmountReader(question.unit());
            case ACTORS -> value -> ActorSet.read(value, dossier);
            case NAME -> new NameReader(dossier);
            case CHOICE, YES_NO, STATEMENT -> Option::read;
        };
    }
}
