package org.incidentdossier.archive.proof;

import java.util.Comparator;
import org.incidentdossier.diagnostics.Code;

/// One thing that is wrong with a bundle.
///
/// @param path    of the member, from the bundle's or the hosted folder's root; of the bundle itself where it is about
///                all of it
/// @param message names the values; starts in lower case, has no full stop
public record Finding(Code code, String path, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path).thenComparing(Finding::code).thenComparing(Finding::message);

    /// By path, then code and message.
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ": " + code.severity().word() + "[" + code + "]: " + message;
    }
}
