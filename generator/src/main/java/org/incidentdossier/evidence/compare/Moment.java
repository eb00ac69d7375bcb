package org.incidentdossier.evidence.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an answer states of a date: bounds where its year is known, and the parts that bounds cannot hold.
///
/// @param span    local bounds: whole days if there is a clock, else as fine as stated
/// @param month   where no year is known
/// @param day     of the month, where the span does not hold it
/// @param weekday as stated
/// @param clock   the time of day
/// @param zone    in which the span is meant
/// @param words   the date in words, with what is inferred
record Moment(
        @Nullable Range<LocalDateTime> span,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable Clock clock,
        ZoneId zone,
        String words)
        implements Reading {

    @Override
    public String key() {
        var exact = exact();
        if (exact.isPresent()) {
            return "at " + exact.get().from() + "/" + exact.get().to() + oddWeekday();
        }
        var shift = clock == null || span != null || day != null ? 0 : clock.dayShift();
        var name = weekday == null ? "" : weekday.plus(shift).name();
        return (span == null ? "" : "in " + span.from() + "/" + span.to())
                + (month == null ? "" : " month " + month)
                + (day == null ? "" : " day " + day)
                + (isWeekdayImplied() ? "" : " " + name)
                + (clock == null ? "" : " clock " + clock.key());
    }

    @Override
    public Verdict against(Reading other) {
        return other instanceof Moment that ? MomentMatch.of(this, that) : Reading.ofDifferentKinds(this, other);
    }

    /// The one day that the span is, if it is one.
    Optional<LocalDate> oneDay() {
        if (span == null || span.from() == null || span.to() == null) {
            return Optional.empty();
        }
        var first = span.from().toLocalDate();
        return first.equals(span.to().toLocalDate()) ? Optional.of(first) : Optional.empty();
    }

    /// As stated, or of the one day.
    @Nullable
    DayOfWeek knownWeekday() {
        return weekday != null ? weekday : oneDay().map(LocalDate::getDayOfWeek).orElse(null);
    }

    boolean isWeekdayImplied() {
        return weekday == null
                || oneDay().map(LocalDate::getDayOfWeek).filter(weekday::equals).isPresent();
    }

    @Nullable
    Integer knownMonth() {
        if (month != null || span == null || span.from() == null || span.to() == null) {
            return month;
        }
        var sameMonth = span.from().getYear() == span.to().getYear()
                && span.from().getMonthValue() == span.to().getMonthValue();
        return sameMonth ? (Integer) span.from().getMonthValue() : null;
    }

    @Nullable
    Integer knownDay() {
        return day != null ? day : oneDay().map(LocalDate::getDayOfMonth).orElse(null);
    }

    boolean isTimed() {
        return span != null && (clock != null || !isWholeDays(span));
    }

    /// The bounds in UTC, to the minute; empty without a date, a time, or a known zone.
    Optional<Range<LocalDateTime>> exact() {
        var known = clock == null ? zone : clock.zone();
        if (span == null || !isTimed() || known == null) {
            return Optional.empty();
        }
        var local = local();
        return Optional.of(local.map(each -> toUtc(each, known), each -> toUtc(each, known)));
    }

    /// The bounds to the minute, on the clocks of its own zone.
    Range<LocalDateTime> local() {
        if (span == null) {
            return new Range<>(null, null);
        }
        var start = oneDay().map(LocalDate::atStartOfDay);
        return clock == null || start.isEmpty()
                ? span
                : new Range<>(start.get().plusMinutes(clock.from()), start.get().plusMinutes(clock.to()));
    }

    /// The same on another clock; empty if that moves a day of the month whose month may end there.
    Optional<Moment> onClockOf(Clock other, int minutes) {
        if (clock == null) {
            return Optional.of(this);
        }
        var moved = clock.plus(minutes, other);
        var days = Math.floorDiv(moved.from(), 24 * 60);
        if (days == 0) {
            return Optional.of(new Moment(span, month, day, weekday, moved, zone, words));
        }
        return day != null
                ? Optional.empty()
                : Optional.of(new Moment(
                        span,
                        month,
                        null,
                        weekday == null ? null : weekday.plus(days),
                        moved.plus(-days * 24 * 60, other),
                        zone,
                        words));
    }

    private String oddWeekday() {
        return isWeekdayImplied() || weekday == null ? "" : " " + weekday;
    }

    private static boolean isWholeDays(Range<LocalDateTime> span) {
        var from = span.from();
        var to = span.to();
        return (from == null || (from.getHour() == 0 && from.getMinute() == 0))
                && (to == null || (to.getHour() == 23 && to.getMinute() == 59));
    }

    private static LocalDateTime toUtc(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
