package org.incidentdossier.graph;

import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.Speaker;
import org.jspecify.annotations.Nullable;

/// Resolves the ids within a claim.
final class ClaimLinks {
    private ClaimLinks() {}

    static Claim resolve(Claim claim, References references) {
        var place = claim.place();
        return new Claim(
                claim.id(),
                references.question(claim.question(), place, "question"),
                answer(claim, references),
                claim.says(),
                claim.quote(),
                speaker(claim, references),
                claim.act(),
                references.hops(claim.via(), place, "via"),
                claim.hedge(),
                references.actors(claim.about(), place, "about"),
                relative(claim, references),
                claim.checked(),
                place);
    }

    // An unknown speaker is an error already; the article stands in for the rest of this run, which publishes nothing.
    private static Speaker speaker(Claim claim, References references) {
        return claim.speaker() instanceof Speaker.Named(var actor)
                        && references.actor(actor, claim.place(), "speaker") == null
                ? new Speaker.TheArticle()
                : claim.speaker();
    }

    private static @Nullable RelativeDate relative(Claim claim, References references) {
        var relative = claim.relative();
        return relative == null
                        || relative.isFromPublication()
                        || references.hasAnchor(relative.anchor(), claim.place(), "relative/anchor")
                ? relative
                : null;
    }

    private static @Nullable Answer answer(Claim claim, References references) {
        var answer = claim.answer();
        if (answer == null || !(answer.value() instanceof Answer.Actors(var actors, var except))) {
            return answer;
        }
        var kept = new Answer.Actors(
                references.actors(actors, claim.place(), "answer/actors"),
                references.actors(except, claim.place(), "answer/except"));
        return new Answer(kept, answer.denies(), answer.scope());
    }
}
