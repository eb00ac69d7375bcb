package org.incidentdossier.cli;

import org.incidentdossier.archive.Epoch;
import org.jspecify.annotations.Nullable;

/// `SOURCE_DATE_EPOCH`, as reproducible-builds.org defines it.
final class SourceDate {
    private SourceDate() {}

    /// What the environment says; nothing if it is not set.
    static @Nullable Epoch ofEnvironment() {
        var seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isEmpty()) {
            return null;
        }
        return Epoch.parse(seconds)
                .orElseThrow(() -> new WrongUse("SOURCE_DATE_EPOCH is to be seconds since 1970, not \"" + seconds
                        + "\"; unset it, or take `git log -1 --format=%ct`"));
    }
}
