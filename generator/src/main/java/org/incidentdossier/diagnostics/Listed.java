package org.incidentdossier.diagnostics;

import java.util.List;

/// Several things as a person would say them.
public final class Listed {
    private Listed() {}

    /// Such as `a`, `a and b`, or `a, b and c`; empty for nothing.
    public static String of(List<?> things) {
        var words = things.stream().map(Object::toString).toList();
        var last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.getLast();
    }
}
