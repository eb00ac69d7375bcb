package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// Reads quantities: by their bounds if they have any, else by their words.
///
/// @param unit of the question, for answers that state none
record AmountReader(@Nullable String unit) implements AnswerReader {
    @Override
    public Optional<Reading> read(Answer.Value value) {
        if (!(value instanceof Answer.Quantity(var min, var max, var ofAnswer, var words))) {
            return Optional.empty();
        }
        var stated = ofAnswer == null ? unit : ofAnswer;
        if (min != null || max != null) {
            return Optional.of(new Amount(new Range<>(min, max), stated, words));
        }
        var range = words == null ? null : NumberWords.read(words).orElse(null);
        return Optional.of(new Amount(range, stated, words));
    }
}
