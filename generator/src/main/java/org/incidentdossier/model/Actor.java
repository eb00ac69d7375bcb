package org.incidentdossier.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A person, company, agency, publication, AI system, group or place that acts, speaks or is acted upon.
///
/// @param title  its name
/// @param living for persons: whether they are, as far as known
public record Actor(
        ActorId id,
        String title,
        @Nullable ActorKind actorKind,
        List<String> aliases,
        @Nullable Boolean living,
        @Nullable ActorId partOf,
        @Nullable String url,
        List<Relation> relations,
        Prose body,
        NoteSource source)
        implements Entry {

    public Actor {
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
    }

    /// What sort of actor it is.
    public enum ActorKind {
        PERSON,
        COMPANY,
        AGENCY,
        GOVERNMENT,
        PUBLICATION,
        AI_SYSTEM,
        GROUP,
        PLACE;

        /// The word in front matter, such as `ai-system`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A tie to another actor, on the word of claims.
    ///
    /// @param type  a slug such as `office`
    /// @param since, until as far as a source says
    public record Relation(
            String type,
            @Nullable String role,
            ActorId of,
            @Nullable When since,
            @Nullable When until,
            List<ClaimId> claims,
            Place place) {
        public Relation {
            claims = List.copyOf(claims);
        }
    }
}
