package org.incidentdossier.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Numbers and lists as a person would say them.
final class Words {
    private Words() {}

    /// Such as "12.3 MB".
    static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /// With commas, or "none".
    static String list(List<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
