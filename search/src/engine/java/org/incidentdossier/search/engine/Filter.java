package org.incidentdossier.search.engine;

import java.util.List;

/// A condition that has no score.
public sealed interface Filter {
    /// Whether a further value or range of the same field widens it, instead of being a condition of its own.
    boolean isAlternative();

    /// One of these values of a facet, each given as it is or by its label.
    record Values(int facet, List<String> texts, boolean isAlternative) implements Filter {}

    /// A day in one of these ranges.
    record Days(List<DayRange> ranges, boolean isAlternative) implements Filter {}
}
