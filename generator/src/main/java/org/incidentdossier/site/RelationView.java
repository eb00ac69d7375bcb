package org.incidentdossier.site;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.model.Actor;
import org.incidentdossier.model.ActorId;
import org.jspecify.annotations.Nullable;

/// A tie between two actors, on the word of claims.
///
/// @param from, role, to such as: Andy Jassy, chief executive, Amazon
/// @param classified     whether the editors say so without a claim, as they sort things
record RelationView(
        LinkView from, String role, LinkView to, @Nullable String dates, List<LinkView> sources, boolean classified) {
    static RelationView of(Viewpoint viewpoint, Actor from, Actor.Relation relation) {
        var role = relation.role();
        return new RelationView(
                viewpoint.link(from),
                role == null ? relation.type().replace('-', ' ') : role,
                viewpoint.link(relation.of()),
                dates(relation),
                viewpoint.sources(relation.claims()),
                relation.claims().isEmpty());
    }

    /// Of a part and its whole.
    static RelationView part(Viewpoint viewpoint, Actor part, ActorId whole) {
        return new RelationView(viewpoint.link(part), "part of", viewpoint.link(whole), null, List.of(), true);
    }

    private static @Nullable String dates(Actor.Relation relation) {
        var since = relation.since();
        var until = relation.until();
        var words = new ArrayList<String>();
        if (since != null && !since.isUnknown()) {
            words.add("since " + DateWords.of(since));
        }
        if (until != null && !until.isUnknown()) {
            words.add("until " + DateWords.of(until));
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }
}
