package org.incidentdossier.search.engine;

import java.util.List;

/// A condition that has no score.
public sealed interface Filter {
    /// One of these values of a facet, each given as it is or by its label.
    record Values(int facet, List<String> texts) implements Filter {}

    /// A day in one of these ranges.
    record Days(List<DayRange> ranges) implements Filter {}
}
