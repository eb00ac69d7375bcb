package org.incidentdossier.model;

/// What became of an id that is no longer there.
public sealed interface Redirect {
    /// It lives on under another id, an entry's slug or `article#claim`.
    record To(String id) implements Redirect {}

    /// Its text was taken down, everywhere; the reason stays.
    record Withdrawn(String reason) implements Redirect {}

    /// It is gone, and nothing takes its place.
    record Gone(String reason) implements Redirect {}
}
