package org.incidentdossier.evidence.compare;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.incidentdossier.model.Edtf;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The minutes that a date can mean, "about" included.
///
/// An approximate end of an interval reaches one unit of its own precision further, the other end stays where it is.
///
/// @param earliest the first minute, on the dossier's clocks; null if open or unknown
/// @param latest   the last minute, inclusive; null if open or unknown
public record Reach(
        @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /// Of a date whose times are on the clocks of the zone.
    public static Reach of(When when, ZoneId zone) {
        if (!when.approximate()) {
            return new Reach(when.earliest(), when.latest());
        }
        if (!when.interval()) {
            return new Reach(earlier(when), later(when));
        }
        var slash = when.text().indexOf('/');
        var from = Edtf.parse(when.text().substring(0, slash), zone);
        var to = Edtf.parse(when.text().substring(slash + 1), zone);
        return new Reach(
                from.map(Reach::earlier).orElse(null), to.map(Reach::later).orElse(null));
    }

    /// A whole unit of that precision, and one more on both sides.
    static Range<LocalDateTime> widened(Range<LocalDateTime> unit, When.Precision precision) {
        return unit.map(from -> earlier(from, precision), to -> later(to, precision));
    }

    private static @Nullable LocalDateTime earlier(When end) {
        var from = end.earliest();
        return from == null || !end.approximate() ? from : earlier(from, end.precision());
    }

    private static @Nullable LocalDateTime later(When end) {
        var to = end.latest();
        return to == null || !end.approximate() ? to : later(to, end.precision());
    }

    private static LocalDateTime earlier(LocalDateTime from, When.Precision precision) {
        return within(from, each -> switch (precision) {
            case MINUTE -> each.minusMinutes(Clock.MARGIN_MINUTES);
            case DAY -> each.minusDays(1);
            case MONTH, SEASON -> each.minusMonths(1);
            case YEAR -> each.minusYears(1);
            case DECADE -> each.minusYears(10);
            case CENTURY -> each.minusYears(100);
            case UNKNOWN -> each;
        });
    }

    private static LocalDateTime later(LocalDateTime to, When.Precision precision) {
        return within(to, each -> switch (precision) {
            case MINUTE -> each.plusMinutes(Clock.MARGIN_MINUTES);
            case DAY -> each.plusDays(1);
            case MONTH, SEASON ->
                YearMonth.from(each).plusMonths(1).atEndOfMonth().atTime(LAST_MINUTE);
            case YEAR -> each.plusYears(1);
            case DECADE -> each.plusYears(10);
            case CENTURY -> each.plusYears(100);
            case UNKNOWN -> each;
        });
    }

    /// At the ends of the calendar there is nowhere to go.
    private static LocalDateTime within(LocalDateTime time, UnaryOperator<LocalDateTime> step) {
        try {
            return step.apply(time);
        } catch (DateTimeException _) {
            return time;
        }
    }
}
