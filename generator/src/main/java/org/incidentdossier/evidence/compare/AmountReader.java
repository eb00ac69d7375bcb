package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// Reads quantities: by their bounds if they have any, else by their words.
///
/// @param unit of the question, for answers that state none
record AmountReader(@Nullable String unit) implements ValueReader {
    @Override
    public Optional<Reading> read(Answer.Value value) {
        return value instanceof Answer.Quantity quantity ? Optional.of(amount(quantity)) : Optional.empty();
    }

    Amount amount(Answer.Quantity quantity) {
        var stated = quantity.unit() == null ? unit : quantity.unit();
        return new Amount(range(quantity, stated), stated, quantity.words());
    }

    private static @Nullable Range<Bound> range(Answer.Quantity quantity, @Nullable String unit) {
        var min = quantity.min();
        var max = quantity.max();
        if (min != null || max != null) {
            return new Range<>(min == null ? null : Bound.at(min), max == null ? null : Bound.at(max));
        }
        var words = quantity.words();
        return words == null ? null : new NumberWords(unit).read(words).orElse(null);
    }
}
