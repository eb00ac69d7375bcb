package org.incidentdossier.evidence.origin;

import org.jspecify.annotations.Nullable;

/// The deepest source that a claim rests on.
///
/// @param key   equal for claims with the same origin, and only for them
/// @param label in words, such as "unnamed sources of Axios"
/// @param slug  of the actor or article that it is, or below which it is; null for works
/// @param named the key of what it is, or below which it is if it has no name
public record Origin(
        Kind kind, String key, String label, @Nullable String slug, String named) {
    /// What an origin can be.
    public enum Kind {
        ACTOR,
        ARTICLE,
        /// Someone whom the source at `slug` does not name.
        UNNAMED,
        /// A text that is not in the dossier.
        WORK,
        /// Nobody can tell.
        UNKNOWN
    }

    /// Whether it counts towards what is established.
    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }
}
