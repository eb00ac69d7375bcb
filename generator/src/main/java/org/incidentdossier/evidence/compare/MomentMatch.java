package org.incidentdossier.evidence.compare;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares two dates part by part: bounds, month and day, weekday, time of day.
///
/// A weekday that only follows from a date counts against a stated one where the other answer states no date; two
/// answers with the same date do not differ because one of them names the wrong weekday: that is the calendar's find.
final class MomentMatch {
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
        if (a.clock() != null && b.clock() != null && (a.span() == null || b.span() == null)) {
            return onOneClock(a, b);
        }
        var match = new MomentMatch(a, b);
        return match.judged(false);
    }

    /// Brings the one without a date to the clock of the other.
    private static Verdict onOneClock(Moment a, Moment b) {
        var undatedIsA = a.span() == null && b.span() != null;
        var moved = undatedIsA ? a : b;
        var fixed = undatedIsA ? b : a;
        var clock = Objects.requireNonNull(fixed.clock());
        var minutes = Objects.requireNonNull(moved.clock())
                .minutesTo(clock, fixed.oneDay().orElse(null));
        var onClock = minutes.flatMap(by -> moved.onClockOf(clock, by));
        if (onClock.isEmpty()) {
            return new MomentMatch(a, b).judged(true);
        }
        return undatedIsA
                ? new MomentMatch(onClock.get(), b).judged(false)
                : new MomentMatch(a, onClock.get()).judged(false);
    }

    private Verdict judged(boolean clocksDiffer) {
        unclear = clocksDiffer;
        var timesCompared = compareSpans();
        compareMonthAndDay();
        compareWeekdays();
        if (!timesCompared && !unclear) {
            compareClocks();
        }
        return verdict();
    }

    /// Whether that took the times of day into account.
    private boolean compareSpans() {
        if (a.span() == null || b.span() == null) {
            aSaysMore |= a.span() != null;
            bSaysMore |= b.span() != null;
            return false;
        }
        if (!a.isTimed() || !b.isTimed()) {
            take(a.span().fit(b.span()), " cannot be the same time");
            return false;
        }
        var exactA = a.exact();
        var exactB = b.exact();
        if (exactA.isPresent() && exactB.isPresent()) {
            take(exactA.get().fit(exactB.get()), " cannot be the same time");
        } else if (sameZoneWords()) {
            take(a.local().fit(b.local()), " cannot be the same time");
        } else {
            unclear = true;
            var day = a.span().map(from -> from.minusDays(1), to -> to.plusDays(1));
            if (day.fit(b.span()) == Range.Fit.APART) {
                conflict(" are different days");
            }
        }
        return true;
    }

    private boolean sameZoneWords() {
        return a.clock() != null
                && b.clock() != null
                && a.clock().zoneWords().equalsIgnoreCase(b.clock().zoneWords());
    }

    private void compareMonthAndDay() {
        part(a.month(), a.knownMonth(), b.month(), b.knownMonth(), " are different months");
        part(a.day(), a.knownDay(), b.day(), b.knownDay(), " are different days of the month");
    }

    private void part(
            @Nullable Integer ofA,
            @Nullable Integer knownA,
            @Nullable Integer ofB,
            @Nullable Integer knownB,
            String why) {
        if (ofA == null && ofB == null) {
            return;
        }
        if (knownA != null && knownB != null && !knownA.equals(knownB)) {
            conflict(why);
        }
        aSaysMore |= ofA != null && knownB == null;
        bSaysMore |= ofB != null && knownA == null;
    }

    private void compareWeekdays() {
        var ofA = a.knownWeekday();
        var ofB = b.knownWeekday();
        if (ofA != null && ofB != null && ofA != ofB && !isOnlyOddWithin() && !mayBeOneDayApart(ofA, ofB)) {
            conflict(weekdayReason(ofA, ofB));
        }
        aSaysMore |= !a.isWeekdayImplied() && (ofB == null || isOnlyOddWithin());
        bSaysMore |= !b.isWeekdayImplied() && (ofA == null || isOnlyOddWithin());
        checkWeekdayWithin(a.weekday(), b);
        checkWeekdayWithin(b.weekday(), a);
    }

    /// Whether both have a day, and at most one of them states a weekday, so that they differ in no stated part.
    private boolean isOnlyOddWithin() {
        return a.oneDay().isPresent() && b.oneDay().isPresent() && (a.weekday() == null || b.weekday() == null);
    }

    /// In zones that cannot be compared, one moment may fall on two days.
    private boolean mayBeOneDayApart(DayOfWeek ofA, DayOfWeek ofB) {
        return unclear && (ofA.plus(1) == ofB || ofB.plus(1) == ofA);
    }

    private void checkWeekdayWithin(@Nullable DayOfWeek weekday, Moment other) {
        var span = other.span();
        if (weekday == null || span == null || span.from() == null || span.to() == null) {
            return;
        }
        var first = span.from().toLocalDate();
        var days = ChronoUnit.DAYS.between(first, span.to().toLocalDate());
        if (days > 0 && days < 6 && weekday.getValue() != first.getDayOfWeek().getValue()) {
            var after = Math.floorMod(weekday.getValue() - first.getDayOfWeek().getValue(), 7);
            if (after > days) {
                conflict(": there is no " + name(weekday) + " in that time");
            }
        }
    }

    private void compareClocks() {
        var ofA = a.clock();
        var ofB = b.clock();
        if (ofA == null || ofB == null) {
            aSaysMore |= ofA != null;
            bSaysMore |= ofB != null;
            return;
        }
        take(ofA.range().fit(ofB.range()), " are different times of day");
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
        if (aSaysMore && bSaysMore) {
            return new Verdict(Relation.INCOMPARABLE, both + " can both be true, and neither says all of the other");
        }
        if (aSaysMore) {
            return new Verdict(
                    Relation.MORE_PRECISE, "“%s” agrees with “%s” and says more".formatted(a.words(), b.words()));
        }
        return bSaysMore
                ? new Verdict(
                        Relation.LESS_PRECISE, "“%s” agrees with “%s” and says more".formatted(b.words(), a.words()))
                : new Verdict(Relation.SAME, both + " mean the same");
    }

    private String weekdayReason(DayOfWeek ofA, DayOfWeek ofB) {
        if (a.weekday() != null && b.weekday() != null) {
            return " are different weekdays";
        }
        var dated = a.weekday() == null ? a : b;
        return ": %s is a %s, not a %s"
                .formatted(
                        dated.oneDay().map(DateWords::of).orElse(dated.words()),
                        name(a.weekday() == null ? ofA : ofB),
                        name(a.weekday() == null ? ofB : ofA));
    }

    static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
