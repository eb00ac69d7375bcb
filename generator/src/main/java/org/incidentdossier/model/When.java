package org.incidentdossier.model;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A date as precise as its source: an EDTF expression (ISO 8601-2, levels 0 and 1, plus minute precision).
///
/// @param text        the expression as written, or `unknown`
/// @param precision   of the expression, or of the finer end of an interval
/// @param earliest    the first minute that it can mean; null if open or unknown
/// @param latest      the last minute that it can mean, inclusive; null if open or unknown
/// @param interval    whether it is written as an interval `a/b`: at some time within
/// @param approximate `~` or `%`
/// @param uncertain   `?` or `%`
public record When(
        String text,
        Precision precision,
        @Nullable LocalDateTime earliest,
        @Nullable LocalDateTime latest,
        boolean interval,
        boolean approximate,
        boolean uncertain) {

    /// The unit to which a date is known; an unspecified digit (`X`) makes it coarser.
    public enum Precision {
        UNKNOWN,
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY,
        MINUTE
    }

    /// Nobody knows, or no source says.
    public static final When UNKNOWN = new When("unknown", Precision.UNKNOWN, null, null, false, false, false);

    /// Whether nothing at all is known.
    public boolean isUnknown() {
        return earliest == null && latest == null;
    }

    @Override
    public String toString() {
        return text;
    }
}
