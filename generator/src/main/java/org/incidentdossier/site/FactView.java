package org.incidentdossier.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of what is known about an entry.
///
/// @param note how it is known, if that matters
/// @param gap  whether it is something that nobody has found
record FactView(
        String label, List<LinkView> values, @Nullable String note, boolean gap) {
    static FactView of(String label, LinkView value) {
        return new FactView(label, List.of(value), null, false);
    }

    static FactView of(String label, String value) {
        return of(label, LinkView.plain(value));
    }

    static FactView of(String label, List<LinkView> values) {
        return new FactView(label, values, null, false);
    }

    /// A fact and how it is known.
    static FactView of(String label, String value, @Nullable String note) {
        return new FactView(label, List.of(LinkView.plain(value)), note, false);
    }

    /// Something that nobody has found.
    static FactView gap(String label) {
        return new FactView(label, List.of(LinkView.plain("not found")), null, true);
    }
}
