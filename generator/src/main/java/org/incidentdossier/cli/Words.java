package org.incidentdossier.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Numbers and lists as a person would say them.
final class Words {
    private Words() {}

    /// Such as "1 article" or "3 articles".
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// With commas, or "none".
    static String list(List<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
