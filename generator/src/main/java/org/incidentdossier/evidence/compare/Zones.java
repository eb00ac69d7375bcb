package org.incidentdossier.evidence.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Time zones as articles print them.
///
/// `ET`, `EST` and `EDT` all name the clocks of New York: writers mix them up, and the date tells which is in force.
/// What means different zones in different places is not known: `IST`, and `MST`, which Arizona keeps all summer.
public final class Zones {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)? ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?");
    private static final TreeMap<String, String> REGIONS = new TreeMap<>();

    static {
        name("America/New_York", "ET", "EST", "EDT", "EASTERN", "EASTERN TIME");
        name("America/Chicago", "CT", "CDT", "CENTRAL", "CENTRAL TIME");
        name("America/Denver", "MT", "MDT", "MOUNTAIN", "MOUNTAIN TIME");
        name("America/Los_Angeles", "PT", "PST", "PDT", "PACIFIC", "PACIFIC TIME");
        name("UTC", "UTC", "GMT", "Z");
        name("Europe/London", "BST");
        name("Europe/Paris", "CET", "CEST");
        name("Asia/Tokyo", "JST");
    }

    private Zones() {}

    private static void name(String region, String... words) {
        for (var word : words) {
            REGIONS.put(word, region);
        }
    }

    /// The zone that the words mean: an abbreviation, an offset such as `+02:00` or `UTC−4`, or an IANA name such as
    /// `Europe/Paris`.
    public static Optional<ZoneId> of(String words) {
        var plain = words.strip();
        var upper = plain.toUpperCase(Locale.ROOT).replace('−', '-');
        var region = REGIONS.get(upper);
        var offset = OFFSET.matcher(upper);
        try {
            if (region != null) {
                return Optional.of(ZoneId.of(region));
            }
            if (offset.matches()) {
                var minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
                var sign = offset.group(1).equals("-") ? -1 : 1;
                var hours = Integer.parseInt(offset.group(2));
                return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
            }
            return plain.contains("/") ? Optional.of(ZoneId.of(plain)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether the words name standard or summer time, and the other of the two is in force then.
    ///
    /// @param time of that day; null if it may be any
    /// @return the words that would fit, such as `EDT`; empty if there is nothing to say
    public static Optional<String> misfit(String words, LocalDate day, @Nullable LocalTime time) {
        var upper = words.strip().toUpperCase(Locale.ROOT);
        var zone = upper.matches("[ECMP][SD]T|CES?T|BST") ? of(upper) : Optional.<ZoneId>empty();
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        var inSummer = List.of("CEST", "BST").contains(upper) || upper.endsWith("DT");
        var times = time == null ? List.of(LocalTime.MIN, LocalTime.MAX) : List.of(time);
        if (times.stream()
                .flatMap(each -> isSummer(day.atTime(each), zone.get()))
                .anyMatch(is -> is == inSummer)) {
            return Optional.empty();
        }
        if (upper.equals("BST")) {
            return Optional.of("GMT");
        }
        if (upper.startsWith("CE")) {
            return Optional.of(inSummer ? "CET" : "CEST");
        }
        return Optional.of(upper.charAt(0) + (inSummer ? "ST" : "DT"));
    }

    /// Both where clocks are put forward or back just then.
    private static Stream<Boolean> isSummer(LocalDateTime local, ZoneId zone) {
        var rules = zone.getRules();
        var change = rules.getTransition(local);
        var offsets = change == null
                ? List.of(rules.getOffset(local))
                : List.of(change.getOffsetBefore(), change.getOffsetAfter());
        return offsets.stream().map(offset -> {
            var standard = rules.getStandardOffset(local.toInstant(offset));
            return !offset.equals(standard);
        });
    }
}
