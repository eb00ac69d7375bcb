package org.incidentdossier.evidence.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many days from its anchor a relative date may lie.
///
/// Weeks may begin on any day, since nobody says which calendar a writer keeps.
///
/// @param weekdays that it may be; empty if any
record Distance(int from, int to, List<DayOfWeek> weekdays) {
    /// What the words, in lower case, say; empty if they name no distance that we can read.
    static Optional<Distance> of(String words) {
        var weekdays = Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(day.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (!weekdays.isEmpty()) {
            // "By Saturday" ends there, "since Friday" starts there: only the nearness is certain.
            return Optional.of(new Distance(-7, 7, words.startsWith("by ") ? List.of() : weekdays));
        }
        if (words.contains("weekend")) {
            return Optional.of(new Distance(-7, 7, List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        }
        return plain(words);
    }

    private static Optional<Distance> plain(String words) {
        if (words.contains("today") || words.contains("same day")) {
            return days(0, 0);
        }
        if (words.contains("yesterday") || words.contains("the day before")) {
            return days(-1, -1);
        }
        if (words.contains("tomorrow") || words.contains("the next day") || words.contains("the day after")) {
            return days(1, 1);
        }
        if (words.contains("earlier this week") || words.contains("earlier in the week")) {
            return days(-6, 0);
        }
        if (words.contains("this week")) {
            return days(-6, 6);
        }
        if (words.contains("last week")) {
            return days(-13, -1);
        }
        if (words.matches(".*\\bdays (?:earlier|ago|before)\\b.*")) {
            return days(-30, -1);
        }
        if (words.contains("earlier this year") || words.contains("earlier in the year")) {
            return days(-366, 0);
        }
        return Optional.empty();
    }

    private static Optional<Distance> days(int from, int to) {
        return Optional.of(new Distance(from, to, List.of()));
    }
}
