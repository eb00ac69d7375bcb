package org.incidentdossier.evidence.compare;

/// How the first of two answers relates to the second, and why.
///
/// @param reason in words that name the values; the same in both directions
public record Verdict(Relation relation, String reason) {
    /// The same, seen from the second answer.
    Verdict mirrored() {
        return new Verdict(relation.mirrored(), reason);
    }
}
