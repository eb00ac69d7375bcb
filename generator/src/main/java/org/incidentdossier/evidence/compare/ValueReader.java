package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.model.Answer;

/// Reads the values of one kind of question.
@FunctionalInterface
interface ValueReader {
    /// The reading; empty if the value cannot be compared with any other.
    Optional<Reading> read(Answer.Value value);
}
