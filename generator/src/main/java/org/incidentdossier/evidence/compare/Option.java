package org.incidentdossier.evidence.compare;

import java.util.Optional;
import org.incidentdossier.model.Answer;
import org.jspecify.annotations.Nullable;

/// One of a fixed list, of which only one can be true: a choice, yes or no, the position of a statement.
record Option(String word) implements Reading {
    static Optional<Reading> read(Answer.Value value) {
        var word = wordOf(value);
        return word == null ? Optional.empty() : Optional.of(new Option(word));
    }

    private static @Nullable String wordOf(Answer.Value value) {
        return switch (value) {
            case Answer.Choice(var choice) -> choice;
            case Answer.YesNo(var yes) -> yes ? "yes" : "no";
            case Answer.Statement(var position) -> position;
            case Answer.Unknown _, Answer.Date _, Answer.Stated _, Answer.Quantity _, Answer.Actors _, Answer.Name _ ->
                null;
        };
    }

    @Override
    public String key() {
        return word;
    }

    @Override
    public String words() {
        return word;
    }

    // Marked off: who denies "guilty" has not said that the plea was "not guilty".
    @Override
    public String denial() {
        return "not ‘" + word + "’";
    }

    @Override
    public Verdict against(Reading other) {
        return new Verdict(Relation.CONTRADICTS, "“%s” and “%s” exclude each other".formatted(word, other.words()));
    }
}
