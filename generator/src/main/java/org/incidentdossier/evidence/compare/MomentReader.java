package org.incidentdossier.evidence.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Reads dates: EDTF by its bounds, stated parts with a known year and the dossier's time zone where they give none.
///
/// Bounds of approximate dates are widened as in [Reach], approximate times by [Clock#MARGIN_MINUTES] on both sides.
final class MomentReader implements ValueReader {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final @Nullable Integer year;
    private final String zoneWords;
    private final ZoneId zone;

    /// @param year read into answers that name a month without one
    MomentReader(Settings settings, @Nullable Integer year) {
        this.year = year;
        this.zoneWords = settings.timezone();
        this.zone = ZoneId.of(settings.timezone());
    }

    @Override
    public Optional<Reading> read(Answer.Value value) {
        return switch (value) {
            case Answer.Date(var when) -> Optional.of(when.isUnknown() ? new NobodyKnows() : of(when));
            case Answer.Stated stated -> Optional.of(of(stated));
            case Answer.Unknown _,
                    Answer.Quantity _,
                    Answer.Actors _,
                    Answer.Choice _,
                    Answer.YesNo _,
                    Answer.Name _,
                    Answer.Statement _ -> Optional.empty();
        };
    }

    private Moment of(When when) {
        var timed = when.precision() == When.Precision.MINUTE;
        var words = EnglishDate.of(when) + (timed && !hasOffset(when) ? " (zone inferred)" : "");
        var printed = PrintedTime.of(when.text());
        if (printed.isPresent()) {
            var at =
                    printed.get().local().getHour() * 60 + printed.get().local().getMinute();
            var margin = when.approximate() ? Clock.MARGIN_MINUTES : 0;
            var offset = printed.get().offset();
            var clock = new Clock(at - margin, at + margin, offset.toString(), offset);
            return timed(printed.get().local().toLocalDate(), clock, Moment.NO_SHIFT, words);
        }
        var reach = Reach.of(when, zone);
        var from = when.earliest();
        var to = when.latest();
        if (timed && from != null && to != null && from.toLocalDate().equals(to.toLocalDate())) {
            var day = from.toLocalDate();
            var clock = new Clock(minutes(day, reach.earliest()), minutes(day, reach.latest()), zoneWords, zone);
            return timed(day, clock, shifts(when), words);
        }
        return new Moment(
                new Range<>(reach.earliest(), reach.latest()), null, null, null, null, shifts(when), 0, zone, words);
    }

    private Moment timed(LocalDate day, Clock clock, Range<Integer> shifts, String words) {
        var all = shifts.hull(shifts(clock, day));
        return new Moment(days(day), null, null, null, clock, all, 0, zone, words);
    }

    private static int minutes(LocalDate day, @Nullable LocalDateTime time) {
        return (int) ChronoUnit.MINUTES.between(day.atStartOfDay(), Objects.requireNonNull(time));
    }

    /// By how many days the day on the dossier's clocks may differ from the printed one.
    private Range<Integer> shifts(Clock clock, @Nullable LocalDate day) {
        var utc = day == null ? Optional.<Range<LocalDateTime>>empty() : clock.utc(day);
        if (day == null || utc.isEmpty()) {
            return Moment.NO_SHIFT.hull(clock.daysTo(zone));
        }
        var here = utc.get().map(this::fromUtc, this::fromUtc);
        var from = Objects.requireNonNull(here.from()).toLocalDate();
        var to = Objects.requireNonNull(here.to()).toLocalDate();
        var printed = clock.range(0);
        return new Range<>(between(day, from), between(day, to))
                .hull(new Range<>(
                        Math.floorDiv(Objects.requireNonNull(printed.from()), MINUTES_OF_DAY),
                        Math.floorDiv(Objects.requireNonNull(printed.to()), MINUTES_OF_DAY)));
    }

    /// An interval's ends may be printed with the day of other clocks.
    private Range<Integer> shifts(When interval) {
        var shifts = Moment.NO_SHIFT;
        for (var end : interval.text().split("/", -1)) {
            var printed = PrintedTime.of(end);
            if (printed.isPresent()) {
                var utc = printed.get()
                        .local()
                        .minusSeconds(printed.get().offset().getTotalSeconds());
                var by = between(
                        fromUtc(utc).toLocalDate(), printed.get().local().toLocalDate());
                shifts = shifts.hull(new Range<>(by, by));
            }
        }
        return shifts;
    }

    private LocalDateTime fromUtc(LocalDateTime utc) {
        return utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime();
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private static boolean hasOffset(When when) {
        return Arrays.stream(when.text().split("/", -1))
                .anyMatch(end -> PrintedTime.of(end).isPresent());
    }

    private Moment of(Answer.Stated stated) {
        var known = yearOf(stated);
        var clock = stated.time() == null ? null : clock(stated);
        var span = known == null ? null : span(known, stated.month(), stated.day());
        var oneDay = span != null && known != null && isDay(known, stated.month(), stated.day());
        var date = oneDay && span != null && span.from() != null ? span.from().toLocalDate() : null;
        var day = oneDay ? null : stated.day();
        var weekday = stated.weekday();
        var slack = 0;
        if (stated.approximate() && clock == null) {
            span = span == null ? null : Reach.widened(span, precision(stated, oneDay));
            // "About Friday, 12 June" is about that day: its weekday is none of the days around it.
            weekday = date != null && date.getDayOfWeek() == weekday ? null : weekday;
            slack = day == null && weekday == null ? 0 : 1;
        }
        return new Moment(
                span,
                known == null ? stated.month() : null,
                day,
                weekday,
                clock,
                clock == null ? Moment.NO_SHIFT : shifts(clock, date),
                slack,
                zone,
                words(stated));
    }

    /// The stated year, or the known one where a month is stated without one.
    private @Nullable Integer yearOf(Answer.Stated stated) {
        return stated.year() != null || stated.month() == null ? stated.year() : year;
    }

    private Clock clock(Answer.Stated stated) {
        var time = Objects.requireNonNull(stated.time());
        var at = time.getHour() * 60 + time.getMinute();
        var margin = stated.approximate() ? Clock.MARGIN_MINUTES : 0;
        return stated.zone() == null
                ? new Clock(at - margin, at + margin, zoneWords, zone)
                : new Clock(
                        at - margin,
                        at + margin,
                        stated.zone(),
                        Zones.of(stated.zone()).orElse(null));
    }

    private static Range<LocalDateTime> span(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            return new Range<>(
                    LocalDate.of(year, 1, 1).atStartOfDay(),
                    LocalDate.of(year, 12, 31).atTime(23, 59));
        }
        if (day != null && isDay(year, month, day)) {
            return days(LocalDate.of(year, month, day));
        }
        var whole = YearMonth.of(year, month);
        return new Range<>(whole.atDay(1).atStartOfDay(), whole.atEndOfMonth().atTime(23, 59));
    }

    private static boolean isDay(int year, @Nullable Integer month, @Nullable Integer day) {
        return month != null && day != null && YearMonth.of(year, month).isValidDay(day);
    }

    private static Range<LocalDateTime> days(LocalDate day) {
        return new Range<>(day.atStartOfDay(), day.atTime(23, 59));
    }

    private static When.Precision precision(Answer.Stated stated, boolean oneDay) {
        if (oneDay) {
            return When.Precision.DAY;
        }
        return stated.month() == null ? When.Precision.YEAR : When.Precision.MONTH;
    }

    private String words(Answer.Stated stated) {
        var words = new ArrayList<String>();
        if (stated.weekday() != null) {
            words.add(EnglishDate.name(stated.weekday()));
        }
        var date = date(stated);
        if (!date.isEmpty()) {
            words.add(date);
        }
        if (stated.time() != null) {
            words.add((stated.approximate() ? "about " : "")
                    + stated.time()
                    + (stated.zone() == null ? " (zone inferred)" : " " + stated.zone()));
        }
        var joined = String.join(", ", words);
        return stated.approximate() && stated.time() == null ? "about " + joined : joined;
    }

    private String date(Answer.Stated stated) {
        var day = stated.day() == null ? "" : stated.day().toString();
        var month = stated.month() == null ? "" : EnglishDate.name(stated.month());
        var known = yearOf(stated);
        var of = known == null ? "" : EnglishDate.year(known);
        if (month.isEmpty() && !day.isEmpty()) {
            day = "day " + day + " of a month";
        }
        var inferred = stated.year() == null && known != null ? " (year inferred)" : "";
        return (day + " " + month + " " + of).strip().replaceAll(" +", " ") + inferred;
    }
}
