package org.incidentdossier.evidence.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an answer states of a date: bounds where its year is known, and the parts that bounds cannot hold.
///
/// @param span    bounds as printed: whole days if there is a clock, else as fine as stated
/// @param month   where no year is known
/// @param day     of the month, where the span does not hold it
/// @param weekday as stated
/// @param clock   the time of day
/// @param shifts  by how many days the day may be another one than the printed, on the dossier's clocks or on those of
///                others who give the same moment; 0 to 0 for what has no time
/// @param slack   by how many days a weekday or day that is only "about" that may be another one
/// @param zone    in which a span with times of its own is meant
/// @param words   the date in words, with what is inferred
record Moment(
        @Nullable Range<LocalDateTime> span,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable Clock clock,
        Range<Integer> shifts,
        int slack,
        ZoneId zone,
        String words)
        implements Reading {
    static final Range<Integer> NO_SHIFT = new Range<>(0, 0);

    @Override
    public String key() {
        var exact = exact();
        if (exact.isPresent()) {
            return "at " + exact.get().from() + "/" + exact.get().to() + (oddDays() == 0 ? "" : " odd " + oddDays());
        }
        var shift = clock == null || span != null ? 0 : clock.dayShift();
        var name = weekday == null ? "" : weekday.plus(shift).name();
        return (span == null ? "" : "in " + span.from() + "/" + span.to())
                + (month == null ? "" : " month " + month)
                + (day == null ? "" : " day " + (day + shift))
                + (isWeekdayImplied() ? "" : " " + name)
                + (clock == null ? "" : " clock " + clock.key())
                + (slack == 0 ? "" : " about " + slack);
    }

    @Override
    public Verdict against(Reading other) {
        return other instanceof Moment that ? MomentMatch.of(this, that) : Reading.ofDifferentKinds(this, other);
    }

    /// The day may be that of either.
    @Override
    public Reading joined(Reading other) {
        if (!(other instanceof Moment that)) {
            return this;
        }
        var by = daysTo(that);
        var both = shifts.hull(that.shifts.map(each -> each + by, each -> each + by));
        return new Moment(span, month, day, weekday, clock, both, slack, zone, words);
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

    /// How many days the stated weekday comes after that of the one day; 0 if it is that, or none is stated.
    int oddDays() {
        return weekday == null
                ? 0
                : oneDay().map(date -> Math.floorMod(
                                weekday.getValue() - date.getDayOfWeek().getValue(), 7))
                        .orElse(0);
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

    /// Whether the month and the day of the month, as far as they are known, are those of the date.
    boolean isOn(LocalDate date) {
        var knownMonth = knownMonth();
        var knownDay = knownDay();
        return (knownMonth == null || knownMonth == date.getMonthValue())
                && (knownDay == null || knownDay == date.getDayOfMonth());
    }

    /// Whether the parts that the span does not hold are those of the date.
    ///
    /// A weekday beside a whole date counts for nothing here: if it is a wrong one, the calendar tells.
    boolean mayBe(LocalDate date) {
        return (month == null || month == date.getMonthValue())
                && (day == null || day == date.getDayOfMonth())
                && (weekday == null || oneDay().isPresent() || weekday == date.getDayOfWeek());
    }

    /// The bounds in UTC, to the minute; empty without a date, a time, or a known zone.
    Optional<Range<LocalDateTime>> exact() {
        if (clock != null) {
            return oneDay().flatMap(clock::utc);
        }
        return span == null || isWholeDays(span)
                ? Optional.empty()
                : Optional.of(span.map(each -> toUtc(each, zone), each -> toUtc(each, zone)));
    }

    /// How many days later the printed day of the same moment is.
    private int daysTo(Moment that) {
        var from = span == null ? null : span.from();
        var to = that.span == null ? null : that.span.from();
        if (from != null && to != null) {
            return (int) ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        }
        if (weekday != null && that.weekday != null) {
            var later = Math.floorMod(that.weekday.getValue() - weekday.getValue(), 7);
            return later > 3 ? later - 7 : later;
        }
        return day == null || that.day == null ? 0 : that.day - day;
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
