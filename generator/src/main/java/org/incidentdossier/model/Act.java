package org.incidentdossier.model;

import java.util.Locale;

/// What the speaker does: silence when asked is an act too.
public enum Act {
    SAYS,
    DENIES,
    DECLINES,
    NO_REPLY;

    /// The word in front matter, such as `no-reply`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
