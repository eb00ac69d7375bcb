package org.incidentdossier.evidence.calendar;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many days from its anchor a relative date may lie.
///
/// Weeks may begin on any day, since nobody says which calendar a writer keeps. Words beside those that we read may
/// mean another distance ("a year ago today", "the day before Friday"); then nothing is said.
///
/// @param weekdays that it may be; empty if any
record Distance(int from, int to, List<DayOfWeek> weekdays) {
    /// Words that name a distance, what names more before what names less.
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("day before yesterday", -2, -2),
            new Phrase("day after tomorrow", 2, 2),
            new Phrase("yesterday|the day before|the previous day", -1, -1),
            new Phrase("tomorrow|the (?:next|following) day|the day after", 1, 1),
            new Phrase("today|same day", 0, 0),
            new Phrase("earlier (?:this|in the) week", -6, 0),
            new Phrase("this week", -6, 6),
            new Phrase("last week", -13, -1),
            new Phrase("next week", 1, 13),
            new Phrase("(?:a|one) week (?:ago|before|earlier)", -13, -1),
            new Phrase("two weeks (?:ago|before|earlier)", -20, -8),
            new Phrase("days (?:earlier|ago|before)", -30, -1),
            new Phrase("earlier (?:this|in the) year", -366, 0));
    private static final Pattern MORE = Pattern.compile("\\b(?:days?|weeks?|fortnights?|months?|years?|decades?"
            + "|ago|yesterday|today|tomorrow|eve|before last|after next"
            + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|dozens?|scores?|[3-9][0-9]|[0-9]{3,})\\b");
    private static final Pattern COUNTED_FROM_A_DAY =
            Pattern.compile("\\b(?:before|after) (?:\\w+ )?(?:\\w+day|weekend)\\b");
    private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// What the words, in lower case, say; empty if they name no distance that we can read.
    static Optional<Distance> of(String words) {
        var phrase = PHRASES.stream()
                .filter(each -> each.words().matcher(words).find())
                .findFirst();
        var rest =
                phrase.map(each -> each.words().matcher(words).replaceFirst("")).orElse(words);
        if (MORE.matcher(rest).find()) {
            return Optional.empty();
        }
        var weekdays = weekdays(words);
        if (weekdays.isEmpty()) {
            return phrase.map(each -> new Distance(each.from(), each.to(), List.of()));
        }
        if (phrase.isPresent()) {
            // "The day before Friday" is no Friday, and "a week before Friday" is not told from the anchor.
            return phrase.get().from() == phrase.get().to()
                            || COUNTED_FROM_A_DAY.matcher(words).find()
                    ? Optional.empty()
                    : Optional.of(new Distance(phrase.get().from(), phrase.get().to(), weekdays));
        }
        var from = words.matches(".*\\b(?:last|previous)\\b.*") ? -13 : -7;
        var to = words.matches(".*\\b(?:next|following)\\b.*") ? 13 : 7;
        // "By Saturday" ends there, "since Friday" starts there: only the nearness is certain.
        return Optional.of(new Distance(from, to, words.startsWith("by ") ? List.of() : weekdays));
    }

    private static List<DayOfWeek> weekdays(String words) {
        var named = Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(day.name().toLowerCase(Locale.ROOT)))
                .toList();
        return named.isEmpty() && words.contains("weekend") ? WEEKEND : named;
    }

    private record Phrase(Pattern words, int from, int to) {
        Phrase(String words, int from, int to) {
            this(Pattern.compile("\\b(?:" + words + ")\\b"), from, to);
        }
    }
}
