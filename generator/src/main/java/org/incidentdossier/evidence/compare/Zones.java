package org.incidentdossier.evidence.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// Time zones as articles print them.
///
/// `ET`, `EST` and `EDT` all name the clocks of New York: writers mix them up, and the date tells which is in force.
/// What means different zones in different countries, such as `IST`, is not known.
public final class Zones {
    private static final TreeMap<String, String> REGIONS = new TreeMap<>();

    static {
        name("America/New_York", "ET", "EST", "EDT", "EASTERN", "EASTERN TIME");
        name("America/Chicago", "CT", "CDT", "CENTRAL", "CENTRAL TIME");
        name("America/Denver", "MT", "MST", "MDT", "MOUNTAIN", "MOUNTAIN TIME");
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

    /// The zone that the words mean: an abbreviation, or an IANA name such as `Europe/Paris`.
    public static Optional<ZoneId> of(String words) {
        var region = REGIONS.get(words.strip().toUpperCase(Locale.ROOT));
        try {
            return region == null && !words.contains("/")
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(region == null ? words.strip() : region));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether the words name standard or summer time, and the other of the two is in force on that day.
    ///
    /// @return the words that would fit, such as `EDT`; empty if there is nothing to say
    public static Optional<String> misfit(String words, LocalDate day) {
        var upper = words.strip().toUpperCase(Locale.ROOT);
        if (!upper.matches("[ECMP][SD]T|CES?T")) {
            return Optional.empty();
        }
        var zone = of(upper);
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        var noon = day.atTime(12, 0).atZone(zone.get()).toInstant();
        var isSummer = zone.get().getRules().isDaylightSavings(noon);
        if (upper.startsWith("CE")) {
            return upper.equals("CEST") == isSummer ? Optional.empty() : Optional.of(isSummer ? "CEST" : "CET");
        }
        var fitting = upper.charAt(0) + (isSummer ? "DT" : "ST");
        return upper.equals(fitting) ? Optional.empty() : Optional.of(fitting);
    }
}
