package org.incidentdossier.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The days within which something may have been; an end that is open is null.
///
/// @param doubtful whether the source says "about", or is not sure
record CalendarSpan(@Nullable LocalDate first, @Nullable LocalDate last, boolean doubtful) {
    static Optional<CalendarSpan> of(When when) {
        if (when.isUnknown()) {
            return Optional.empty();
        }
        var earliest = when.earliest();
        var latest = when.latest();
        return Optional.of(new CalendarSpan(
                earliest == null ? null : earliest.toLocalDate(),
                latest == null ? null : latest.toLocalDate(),
                when.approximate() || when.uncertain()));
    }

    /// Of the date that a claim answers, or that its relative date implies. A weekday alone has no place in a calendar,
    /// nor has a date that is denied.
    ///
    /// @param year the dossier's year, for dates that are printed without one
    static Optional<CalendarSpan> of(Claim claim, @Nullable Integer year) {
        var answer = claim.answer();
        if (claim.act() != Act.SAYS || (answer != null && answer.denies())) {
            return Optional.empty();
        }
        if (answer != null && answer.value() instanceof Answer.Date(When when)) {
            return of(when);
        }
        if (answer != null && answer.value() instanceof Answer.Stated stated) {
            var found = of(stated, year);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(claim.relative()).flatMap(relative -> of(relative.implies()));
    }

    /// What editors take an answer for that has no place of its own, such as a weekday.
    static Optional<When> taken(Claim claim, @Nullable Integer year) {
        var answer = claim.answer();
        return answer != null
                        && answer.value() instanceof Answer.Stated stated
                        && of(stated, year).isEmpty()
                ? of(claim, year)
                        .flatMap(_ -> Optional.ofNullable(claim.relative()).map(RelativeDate::implies))
                : Optional.empty();
    }

    private static Optional<CalendarSpan> of(Answer.Stated stated, @Nullable Integer year) {
        var known = stated.year() != null ? stated.year() : year;
        var month = stated.month();
        var day = stated.day();
        if (known == null || (month == null && stated.year() == null)) {
            return Optional.empty();
        }
        if (month == null) {
            var first = LocalDate.of(known, 1, 1);
            return Optional.of(new CalendarSpan(first, LocalDate.of(known, 12, 31), stated.approximate()));
        }
        try {
            var first = LocalDate.of(known, month, day == null ? 1 : day);
            var last = day == null ? first.withDayOfMonth(first.lengthOfMonth()) : first;
            return Optional.of(new CalendarSpan(first, last, stated.approximate()));
        } catch (DateTimeException _) {
            // 30 February: the calendar conflicts tell of it
            return Optional.empty();
        }
    }

    /// Where it stands in an order by date: its first day, else its last.
    LocalDate position() {
        if (first != null) {
            return first;
        }
        return last == null ? LocalDate.MAX : last;
    }

    boolean hasBothEnds() {
        return first != null && last != null;
    }

    boolean isOneDay() {
        return first != null && first.equals(last);
    }
}
