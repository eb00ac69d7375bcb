package org.incidentdossier.model;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a claim answers to its question, never more than its article states.
///
/// @param denies whether the claim says that this is *not* so
/// @param scope  what the answer is limited to, in the editors' words
public record Answer(Value value, boolean denies, @Nullable String scope) {
    /// The answer proper. Which cases a question takes is fixed by its [QuestionKind].
    public sealed interface Value {}

    /// The article says that nobody knows, or that it is not stated; this is not silence.
    public record Unknown() implements Value {}

    /// An EDTF date, for an instant or a day.
    public record Date(When when) implements Value {}

    /// The parts of a date that the article states, and no others.
    ///
    /// @param zone as printed, such as `ET`
    public record Stated(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable DayOfWeek weekday,
            @Nullable LocalTime time,
            @Nullable String zone,
            boolean approximate)
            implements Value {}

    /// A number or a range; a missing end is open.
    ///
    /// @param words as the article has it, such as "over a dozen"
    public record Quantity(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable String words) implements Value {}

    /// A set of actors, without some.
    public record Actors(List<ActorId> actors, List<ActorId> except) implements Value {
        public Actors {
            actors = List.copyOf(actors);
            except = List.copyOf(except);
        }
    }

    /// One of the question's choices.
    public record Choice(String choice) implements Value {}

    /// Yes or no.
    public record YesNo(boolean yes) implements Value {}

    /// A name, or the slug of an actor; its aliases are equal to it.
    public record Name(String name) implements Value {}

    /// One of the question's positions; without one it cannot be compared.
    public record Statement(@Nullable String position) implements Value {}
}
