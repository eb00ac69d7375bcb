package org.incidentdossier.evidence.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares two dates part by part: bounds, month and day, weekday, time of day.
///
/// Two moments to the minute are compared in UTC. Otherwise one moment may be called by two days: on the clocks of two
/// zones, or around midnight. So all parts are compared for each number of days that may lie between the two names of
/// one day; only what fits for none of them is a contradiction.
///
/// A weekday that only follows from a date counts against a stated one where the other answer states no date; two
/// answers with the same date do not differ because one of them names the wrong weekday: that is the calendar's find.
final class MomentMatch {
    // In a longer time every day of the month has stood on every weekday, or nearly so.
    private static final int SEARCHED_DAYS = 400;
    private static final int MOST_DAYS_APART = 3;

    private final Moment a;
    private final Moment b;
    private boolean aSaysMore;
    private boolean bSaysMore;
    private boolean unclear;
    private @Nullable String conflict;

    private MomentMatch(Moment a, Moment b) {
        this.a = a;
        this.b = b;
    }

    static Verdict of(Moment a, Moment b) {
        var match = new MomentMatch(a, b);
        var exactA = a.exact();
        var exactB = b.exact();
        if (exactA.isPresent() && exactB.isPresent()) {
            match.compareExact(exactA.get(), exactB.get());
        } else if (a.clock() != null && b.clock() != null) {
            match.compareClocks(a.clock(), b.clock());
        } else {
            match.compareDays();
        }
        return match.verdict();
    }

    private void compareExact(Range<LocalDateTime> ofA, Range<LocalDateTime> ofB) {
        take(ofA.fit(ofB), " cannot be the same time");
        if (a.weekday() != null && b.weekday() != null && a.oddDays() != b.oddDays()) {
            conflict(" are different weekdays");
        }
        aSaysMore |= a.oddDays() != 0 && b.oddDays() == 0;
        bSaysMore |= b.oddDays() != 0 && a.oddDays() == 0;
    }

    /// On one clock, if the two can be brought to one.
    private void compareClocks(Clock ofA, Clock ofB) {
        var dayOfA = a.oneDay().orElse(null);
        var dayOfB = b.oneDay().orElse(null);
        var first = dayOfA == null ? ofA.on(ofB, dayOfB) : Optional.of(ofA);
        var second = dayOfA == null ? Optional.of(ofB) : ofB.on(ofA, dayOfA);
        if (first.isEmpty() || second.isEmpty()) {
            unclear = true;
            compareParts(calledApart());
            return;
        }
        Function<Integer, Range.Fit> fit =
                days -> first.get().range(0).fit(second.get().range(days));
        var possible = daysApart(-MOST_DAYS_APART, MOST_DAYS_APART).stream()
                .filter(days -> fit.apply(days) != Range.Fit.APART)
                .toList();
        if (possible.isEmpty()) {
            compareParts(List.of(0));
            conflict(" are different times of day");
        }
        compareParts(possible).forEach(days -> take(fit.apply(days), " are different times of day"));
    }

    /// Of a moment that has a time and another that has none, it cannot be told on whose clocks the day is meant.
    private void compareDays() {
        var slack = a.slack() + b.slack();
        var possible = slack == 0 ? calledApart() : daysApart(calledApart(), slack);
        var fitting = compareParts(possible);
        var doubtful = slack == 0 && fitting.size() < possible.size();
        aSaysMore |= a.slack() < b.slack();
        bSaysMore |= b.slack() < a.slack();
        aSaysMore |= doubtful || (a.clock() != null && b.clock() == null);
        bSaysMore |= doubtful || (b.clock() != null && a.clock() == null);
    }

    /// How many days may lie between two names of one day, going by the clocks of either side.
    private List<Integer> calledApart() {
        var from = Objects.requireNonNull(a.shifts().from())
                - Objects.requireNonNull(b.shifts().to());
        var to = Objects.requireNonNull(a.shifts().to())
                - Objects.requireNonNull(b.shifts().from());
        return daysApart(from, to);
    }

    /// These, with some days of room on both sides.
    private static List<Integer> daysApart(List<Integer> days, int slack) {
        return daysApart(Collections.min(days) - slack, Collections.max(days) + slack);
    }

    /// Numbers of days, the smallest distances first.
    private static List<Integer> daysApart(int from, int to) {
        return Stream.iterate(from, days -> days <= to, days -> days + 1)
                .sorted(Comparator.comparingInt(Math::abs))
                .toList();
    }

    /// For which of these numbers of days between the two all parts fit.
    private List<Integer> compareParts(List<Integer> possible) {
        var fitting = new ArrayList<Integer>();
        String first = null;
        for (var days : possible) {
            var why = conflictAfter(days);
            if (why.isEmpty()) {
                fitting.add(days);
            } else if (first == null) {
                first = why.get();
            }
        }
        if (fitting.isEmpty() && first != null) {
            conflict(first);
        }
        fitting.forEach(this::weighParts);
        return fitting;
    }

    /// Why both cannot be true if what is one day for a is so many days later for b.
    private Optional<String> conflictAfter(int days) {
        var spanOfA = shifted(days);
        if (spanOfA != null && b.span() != null && spanOfA.fit(b.span()) == Range.Fit.APART) {
            return Optional.of(unclear ? " are different days" : " cannot be the same time");
        }
        return monthOrDayConflict(days)
                .or(() -> weekdayConflict(days))
                .or(() -> spanOfA == null && b.span() == null ? Optional.empty() : noSuchDay(spanOfA, days));
    }

    private @Nullable Range<LocalDateTime> shifted(int days) {
        var span = a.span();
        return span == null || days == 0 ? span : span.map(each -> each.plusDays(days), each -> each.plusDays(days));
    }

    private Optional<String> monthOrDayConflict(int days) {
        var hasMonth = a.month() != null || b.month() != null;
        var hasDay = a.day() != null || b.day() != null;
        if (!hasMonth && !hasDay) {
            return Optional.empty();
        }
        if (days == 0) {
            if (hasMonth && differ(a.knownMonth(), b.knownMonth())) {
                return Optional.of(" are different months");
            }
            return hasDay && differ(a.knownDay(), b.knownDay())
                    ? Optional.of(" are different days of the month")
                    : Optional.empty();
        }
        // Two years, one of them a leap year, have every end of a month.
        var fits = LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2002, 1, 1))
                .anyMatch(date -> a.isOn(date) && b.isOn(date.plusDays(days)));
        return fits ? Optional.empty() : Optional.of(" are different days");
    }

    private static boolean differ(@Nullable Integer ofA, @Nullable Integer ofB) {
        return ofA != null && ofB != null && !ofA.equals(ofB);
    }

    private Optional<String> weekdayConflict(int days) {
        var ofA = a.knownWeekday();
        var ofB = b.knownWeekday();
        return ofA == null || ofB == null || ofA.plus(days) == ofB || isOnlyOddWithin()
                ? Optional.empty()
                : Optional.of(weekdayReason(ofA, ofB));
    }

    /// Whether both have a day, and at most one of them states a weekday, so that they differ in no stated part.
    private boolean isOnlyOddWithin() {
        return a.oneDay().isPresent() && b.oneDay().isPresent() && (a.weekday() == null || b.weekday() == null);
    }

    /// Whether the time that both leave has no day with the parts that they state, such as a weekday.
    private Optional<String> noSuchDay(@Nullable Range<LocalDateTime> spanOfA, int days) {
        var both = spanOfA == null ? b.span() : b.span() == null ? spanOfA : spanOfA.common(b.span());
        if (both == null || both.from() == null || both.to() == null) {
            return Optional.empty();
        }
        var from = both.from().toLocalDate();
        var to = both.to().toLocalDate();
        if (ChronoUnit.DAYS.between(from, to) > SEARCHED_DAYS
                || from.datesUntil(to.plusDays(1)).anyMatch(date -> a.mayBe(date.minusDays(days)) && b.mayBe(date))
                || !isPossible(a)
                || !isPossible(b)) {
            return Optional.empty();
        }
        return Optional.of(": there is no " + wantedDay() + " in that time");
    }

    /// Whether it has a day of its own; a 29 February that its year does not have is the calendar's find.
    private static boolean isPossible(Moment one) {
        var span = one.span();
        return span == null
                || span.from() == null
                || span.to() == null
                || span.from()
                        .toLocalDate()
                        .datesUntil(span.to().toLocalDate().plusDays(1))
                        .limit(SEARCHED_DAYS)
                        .anyMatch(one::mayBe);
    }

    private String wantedDay() {
        var weekday = a.weekday() != null ? a.weekday() : b.weekday();
        var day = a.day() != null ? a.day() : b.day();
        var month = a.month() != null ? a.month() : b.month();
        var inMonth = day == null ? "" : "day " + day + " of " + (month == null ? "a month" : EnglishDate.name(month));
        return weekday == null || day == null
                ? (weekday == null ? inMonth : EnglishDate.name(weekday))
                : EnglishDate.name(weekday) + " that is " + inMonth;
    }

    private void weighParts(int days) {
        var spanOfA = shifted(days);
        if (spanOfA != null && b.span() != null) {
            take(spanOfA.fit(b.span()), " cannot be the same time");
        } else {
            aSaysMore |= spanOfA != null;
            bSaysMore |= b.span() != null;
        }
        aSaysMore |= (a.month() != null && b.knownMonth() == null) || (a.day() != null && b.knownDay() == null);
        bSaysMore |= (b.month() != null && a.knownMonth() == null) || (b.day() != null && a.knownDay() == null);
        aSaysMore |= !a.isWeekdayImplied() && (b.knownWeekday() == null || isOnlyOddWithin());
        bSaysMore |= !b.isWeekdayImplied() && (a.knownWeekday() == null || isOnlyOddWithin());
    }

    private void take(Range.Fit fit, String why) {
        switch (fit) {
            case APART -> conflict(why);
            case EQUAL -> {}
            case INSIDE -> aSaysMore = true;
            case AROUND -> bSaysMore = true;
            case OVERLAPS -> {
                aSaysMore = true;
                bSaysMore = true;
            }
        }
    }

    private void conflict(String why) {
        if (conflict == null) {
            conflict = why;
        }
    }

    private Verdict verdict() {
        var both = "“%s” and “%s”".formatted(a.words(), b.words());
        if (conflict != null) {
            return new Verdict(Relation.CONTRADICTS, both + conflict);
        }
        if (unclear) {
            return new Verdict(Relation.INCOMPARABLE, both + " are times in zones that cannot be compared");
        }
        if (aSaysMore == bSaysMore) {
            return new Verdict(Relation.INCOMPARABLE, both + " can both be true, and neither says all of the other");
        }
        return aSaysMore
                ? new Verdict(
                        Relation.MORE_PRECISE, "“%s” agrees with “%s” and says more".formatted(a.words(), b.words()))
                : new Verdict(
                        Relation.LESS_PRECISE, "“%s” agrees with “%s” and says more".formatted(b.words(), a.words()));
    }

    private String weekdayReason(DayOfWeek ofA, DayOfWeek ofB) {
        if (a.weekday() != null && b.weekday() != null) {
            return " are different weekdays";
        }
        var dated = a.weekday() == null ? a : b;
        return ": %s is a %s, not a %s"
                .formatted(
                        dated.oneDay().map(EnglishDate::of).orElse(dated.words()),
                        EnglishDate.name(a.weekday() == null ? ofA : ofB),
                        EnglishDate.name(a.weekday() == null ? ofB : ofA));
    }
}
