package org.incidentdossier.evidence.wording;

import java.util.List;

/// The hedge list: the words by which an article says less than that something is so.
public final class Hedges {
    private Hedges() {}

    /// All classes.
    public static List<HedgeClass> classes() {
        return List.of();
    }
}
