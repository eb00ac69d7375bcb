package org.incidentdossier.evidence.compare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A time of day, or some minutes around it.
///
/// @param from, to in minutes from midnight; an approximate time may reach into the days beside
/// @param zoneWords as printed, or the dossier's own
/// @param zone      null if nobody knows what the words mean
record Clock(int from, int to, String zoneWords, @Nullable ZoneId zone) {
    /// How far an approximate time may be off.
    static final int MARGIN_MINUTES = 15;

    private static final int YEAR = 2000;

    Range<Integer> range() {
        return new Range<>(from, to);
    }

    /// What to add to this time to have it on the other's clock, on a day if one is known.
    Optional<Integer> minutesTo(Clock other, @Nullable LocalDate day) {
        if (zone == null || other.zone == null) {
            return zoneWords.equalsIgnoreCase(other.zoneWords) ? Optional.of(0) : Optional.empty();
        }
        if (day != null) {
            return Optional.of(offset(other.zone, day) - offset(zone, day));
        }
        return summer(zone) == summer(other.zone) ? Optional.of(winter(other.zone) - winter(zone)) : Optional.empty();
    }

    Clock plus(int minutes, Clock onClockOf) {
        return new Clock(from + minutes, to + minutes, onClockOf.zoneWords, onClockOf.zone);
    }

    /// Equal for times that are the same on every day, whatever their zones.
    String key() {
        return zone == null
                ? from + "-" + to + zoneWords
                : Math.floorMod(from - winter(zone), 24 * 60) + "+" + (to - from) + "s" + summer(zone);
    }

    /// By how many days midnight lies between this time and its key's.
    int dayShift() {
        return zone == null ? 0 : Math.floorDiv(from - winter(zone), 24 * 60);
    }

    private static int winter(ZoneId zone) {
        return offset(zone, LocalDate.of(YEAR, 1, 1));
    }

    private static int summer(ZoneId zone) {
        return offset(zone, LocalDate.of(YEAR, 7, 1)) - winter(zone);
    }

    private static int offset(ZoneId zone, LocalDate day) {
        var offset = zone.getRules().getOffset(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return offset.getTotalSeconds() / 60;
    }
}
