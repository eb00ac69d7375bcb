package org.incidentdossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened, with a date as precise as its sources and no more.
///
/// @param when   its date, if it is not the set of accounts on a question
/// @param lasts  whether an interval is its duration rather than the time within which it happened
/// @param actors who took part, by role, in source order
/// @param claims that tell of it
public record Event(
        EventId id,
        String title,
        @Nullable When when,
        Article.@Nullable Basis whenBasis,
        @Nullable String whenReason,
        @Nullable QuestionId question,
        boolean lasts,
        List<Part> actors,
        List<ClaimId> claims,
        Prose body,
        NoteSource source)
        implements Entry {

    public Event {
        actors = List.copyOf(actors);
        claims = List.copyOf(claims);
    }

    /// Who took part in one role.
    public record Part(String role, List<ActorId> actors) {
        public Part {
            actors = List.copyOf(actors);
        }
    }
}
