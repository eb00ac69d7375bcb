package org.incidentdossier.evidence.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdossier.evidence.compare.Zones;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Settings;
import org.jspecify.annotations.Nullable;

/// The parts of a date that one claim states, as far as the calendar ties them together.
///
/// @param year     stated, or the dossier's; null if neither is known
/// @param inferred whether the year is the dossier's
record StatedDate(
        Claim claim,
        @Nullable Integer year,
        boolean inferred,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable String zone) {
    /// After so many years every day of the calendar has stood on every weekday, leap days too.
    private static final int SEARCHED_YEARS = 40;

    /// Empty if the claim gives no date, or denies it.
    static Optional<StatedDate> of(Claim claim, Settings settings) {
        var answer = claim.answer();
        if (answer == null || answer.denies()) {
            return Optional.empty();
        }
        if (answer.value() instanceof Answer.Date(var when)) {
            var from = when.earliest();
            var to = when.latest();
            return from == null || to == null || !from.toLocalDate().equals(to.toLocalDate()) || when.approximate()
                    ? Optional.empty()
                    : Optional.of(new StatedDate(
                            claim, from.getYear(), false, from.getMonthValue(), from.getDayOfMonth(), null, null));
        }
        if (!(answer.value() instanceof Answer.Stated parts)) {
            return Optional.empty();
        }
        var inferred = parts.year() == null;
        return Optional.of(new StatedDate(
                claim,
                inferred ? settings.year() : parts.year(),
                inferred,
                parts.month(),
                parts.day(),
                parts.weekday(),
                parts.zone()));
    }

    /// Whether it names a day that a weekday can be held against.
    boolean hasDay() {
        return year != null && month != null && day != null;
    }

    /// The day, if there is such a day in its year.
    Optional<LocalDate> fullDate() {
        return date(year);
    }

    /// Why a weekday of the same article does not fit this day.
    Optional<String> misfit(DayOfWeek stated) {
        var date = date(year);
        if (date.isEmpty() || date.get().getDayOfWeek() == stated) {
            return Optional.empty();
        }
        var real = date.get().getDayOfWeek();
        return Optional.of("%s is a %s in %d%s, not a %s; %s is a %s in %s"
                .formatted(
                        dayAndMonth(),
                        name(real),
                        date.get().getYear(),
                        inferred ? " (year inferred)" : "",
                        name(stated),
                        dayAndMonth(),
                        name(stated),
                        String.join(" and ", fittingYears(stated))));
    }

    /// Why a zone of the same article does not fit this day.
    Optional<String> misfit(String zoneWords) {
        return date(year)
                .flatMap(date -> Zones.misfit(zoneWords, date).map(fitting -> "%s is not in force on %s %d%s; %s is"
                        .formatted(
                                zoneWords,
                                dayAndMonth(),
                                date.getYear(),
                                inferred ? " (year inferred)" : "",
                                fitting)));
    }

    /// Why its year has no such day.
    Optional<String> missingDay() {
        if (!hasDay() || date(year).isPresent()) {
            return Optional.empty();
        }
        var years = fittingYears(null);
        return Optional.of("there is no %s in %d%s%s"
                .formatted(
                        dayAndMonth(),
                        year,
                        inferred ? " (year inferred)" : "",
                        years.isEmpty() ? "" : "; there is one in " + String.join(" and ", years)));
    }

    /// The nearest year before and the nearest after that has the day, on that weekday if one is given.
    private List<String> fittingYears(@Nullable DayOfWeek stated) {
        var years = new ArrayList<String>();
        for (var step : List.of(-1, 1)) {
            for (var i = 1; year != null && i <= SEARCHED_YEARS; i++) {
                var date = date(year + step * i);
                if (date.isPresent() && (stated == null || date.get().getDayOfWeek() == stated)) {
                    years.add(String.valueOf(date.get().getYear()));
                    break;
                }
            }
        }
        return years;
    }

    private Optional<LocalDate> date(@Nullable Integer ofYear) {
        if (ofYear == null || month == null || day == null) {
            return Optional.empty();
        }
        try {
            var whole = YearMonth.of(ofYear, month);
            return whole.isValidDay(day) ? Optional.of(whole.atDay(day)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private String dayAndMonth() {
        return day + " " + (month == null ? "" : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
