package org.incidentdossier.evidence.compare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A time of day, or some minutes around it.
///
/// @param from, to in minutes from midnight; an approximate time may reach into the days beside
/// @param zoneWords as printed, or the dossier's own
/// @param zone      null if nobody knows what the words mean
record Clock(int from, int to, String zoneWords, @Nullable ZoneId zone) {
    /// How far an approximate time may be off.
    static final int MARGIN_MINUTES = 15;

    private static final int MINUTES_OF_DAY = 24 * 60;
    // Of a time without a date, the clocks of these years are meant.
    private static final List<Instant> WEEKS = IntStream.range(0, 52)
            .mapToObj(week -> Instant.parse("2025-01-01T12:00:00Z").plus(Duration.ofDays(7L * week)))
            .toList();

    /// In minutes from the midnight that begins a day, so many days before its own.
    Range<Integer> range(int days) {
        return new Range<>(from + days * MINUTES_OF_DAY, to + days * MINUTES_OF_DAY);
    }

    /// The bounds on its own day, in UTC; empty if nobody knows its zone.
    Optional<Range<LocalDateTime>> utc(LocalDate day) {
        // When clocks are put back, an hour comes twice, and nobody says which of them is meant.
        return zone == null
                ? Optional.empty()
                : Optional.of(new Range<>(
                        utc(at(day, from, zone).withEarlierOffsetAtOverlap()),
                        utc(at(day, to, zone).withLaterOffsetAtOverlap())));
    }

    /// The same time on the other's clock, still counted from the midnight of its own day.
    ///
    /// @param day of the other, if it is known
    /// @return empty if it depends on the day, or nobody knows a zone
    Optional<Clock> on(Clock other, @Nullable LocalDate day) {
        return minutesTo(other, day).map(by -> new Clock(from + by, to + by, other.zoneWords, other.zone));
    }

    /// By how many days a day on the zone's clocks may differ from the printed one, at any time of the year.
    Range<Integer> daysTo(ZoneId there) {
        if (zone == null) {
            return new Range<>(-1, 1);
        }
        var minutes = minutes(zone, there).summaryStatistics();
        return new Range<>(days(Math.min(from, from + minutes.getMin())), days(Math.max(to, to + minutes.getMax())));
    }

    /// Equal for times that are the same on every day, whatever their zones.
    String key() {
        if (zone == null) {
            return from + "-" + to + zoneWords;
        }
        // Clocks are put forward in other weeks elsewhere, so the weeks belong to it.
        var forward = WEEKS.stream()
                .map(week -> offset(zone, week) - winter(zone))
                .map(by -> by == 0 ? "-" : "+" + by)
                .collect(Collectors.joining());
        return Math.floorMod(from - winter(zone), MINUTES_OF_DAY) + "+" + (to - from)
                + (forward.contains("+") ? " " + forward : "");
    }

    /// By how many days midnight lies between this time and its key's.
    int dayShift() {
        return zone == null ? 0 : days(from - winter(zone));
    }

    private Optional<Integer> minutesTo(Clock other, @Nullable LocalDate day) {
        if (zone == null || other.zone == null) {
            return zoneWords.equalsIgnoreCase(other.zoneWords) ? Optional.of(0) : Optional.empty();
        }
        if (day != null) {
            var then = at(day, other.from, other.zone).toInstant();
            return Optional.of(offset(other.zone, then) - offset(zone, then));
        }
        var minutes = minutes(zone, other.zone).distinct().limit(2).toArray();
        return minutes.length == 1 ? Optional.of(minutes[0]) : Optional.empty();
    }

    /// What to add to a time on the one clock to have it on the other, in each week of a year.
    private static IntStream minutes(ZoneId from, ZoneId to) {
        return WEEKS.stream().mapToInt(week -> offset(to, week) - offset(from, week));
    }

    private static ZonedDateTime at(LocalDate day, int minutes, ZoneId zone) {
        return day.atStartOfDay().plusMinutes(minutes).atZone(zone);
    }

    private static LocalDateTime utc(ZonedDateTime time) {
        return time.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static int days(int minutes) {
        return Math.floorDiv(minutes, MINUTES_OF_DAY);
    }

    private static int winter(ZoneId zone) {
        return offset(zone, WEEKS.getFirst());
    }

    private static int offset(ZoneId zone, Instant then) {
        return zone.getRules().getOffset(then).getTotalSeconds() / 60;
    }
}
