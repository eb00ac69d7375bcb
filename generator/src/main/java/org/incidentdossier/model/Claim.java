package org.incidentdossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one article says in answer to a question or about an actor.
///
/// It records that something was said, not that it is so.
///
/// @param says    our own words, with the hedge
/// @param via     hops to the origin, nearest first; the last is the origin
/// @param hedge   a term of the hedge list, if the article hedges
/// @param about   the actors that it is about, in source order
/// @param place   where it stands in its article's note
public record Claim(
        ClaimId id,
        @Nullable QuestionId question,
        @Nullable Answer answer,
        String says,
        @Nullable Quote quote,
        Speaker speaker,
        Act act,
        List<Hop> via,
        @Nullable String hedge,
        List<ActorId> about,
        @Nullable RelativeDate relative,
        List<Review> checked,
        Place place) {

    public Claim {
        via = List.copyOf(via);
        about = List.copyOf(about);
        checked = List.copyOf(checked);
    }

    public ArticleId article() {
        return id.article();
    }
}
