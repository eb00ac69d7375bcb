package org.incidentdossier.site;

import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// A date in words.
///
/// @param machine what a `time` element carries, if the date is precise enough for one
record DateView(String words, @Nullable String machine) {
    static DateView of(When when) {
        return new DateView(DateWords.of(when), DateWords.isMachineReadable(when) ? when.text() : null);
    }

    /// Of a span of time that was filled.
    static DateView lasting(When when) {
        return new DateView(DateWords.lasting(when), DateWords.isMachineReadable(when) ? when.text() : null);
    }
}
