package org.incidentdossier.diagnostics;

import java.util.Locale;

/// How much a diagnostic matters: an error stops the build, a warning does so only with `--strict`, a note never.
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /// The word as messages and JSON print it, such as `error`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
