package org.incidentdossier.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where this program keeps what belongs to its user and to no project (XDG Base Directory Specification 0.8).
final class OwnFiles {
    private OwnFiles() {}

    /// The key with which parsed notes are sealed; null for a user without a home.
    static @Nullable Path key(Map<String, String> environment) {
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        var home = environment.getOrDefault("HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        if (state.startsWith("/")) {
            return Path.of(state, "incident-dossier", "key");
        }
        return home.isEmpty() ? null : Path.of(home, ".local", "state", "incident-dossier", "key");
    }
}
