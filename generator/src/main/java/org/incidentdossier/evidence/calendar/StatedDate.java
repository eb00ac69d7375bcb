package org.incidentdossier.evidence.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Listed;
import org.incidentdossier.evidence.compare.EnglishDate;
import org.incidentdossier.evidence.compare.PrintedTime;
import org.incidentdossier.evidence.compare.Zones;
import org.incidentdossier.model.Act;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The parts of a date that an article states, as far as the calendar ties them together.
///
/// @param claims   that state them, in source order; at least one
/// @param inferred whether the year is the dossier's
/// @param zone     as printed
record StatedDate(
        List<Claim> claims,
        @Nullable Integer year,
        boolean inferred,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday,
        @Nullable String zone,
        @Nullable LocalTime time) {
    /// After so many years every day of the calendar has stood on every weekday, leap days too.
    private static final int SEARCHED_YEARS = 40;

    /// What one claim states; empty if that is no part of a date, or what it denies. What is only "about" a day
    /// counts for nothing; what is about a time of that day still tells the day.
    static Optional<StatedDate> of(Claim claim) {
        var answer = claim.answer();
        if (answer == null || answer.denies() || claim.act() != Act.SAYS) {
            return Optional.empty();
        }
        return switch (answer.value()) {
            case Answer.Date(var when) -> of(claim, when);
            case Answer.Stated parts -> {
                var vague = parts.approximate() && parts.time() == null;
                yield vague
                        ? Optional.empty()
                        : Optional.of(new StatedDate(
                                List.of(claim),
                                parts.year(),
                                false,
                                parts.month(),
                                parts.day(),
                                parts.weekday(),
                                parts.zone(),
                                parts.approximate() ? null : parts.time()));
            }
            case Answer.Unknown _,
                    Answer.Quantity _,
                    Answer.Actors _,
                    Answer.Choice _,
                    Answer.YesNo _,
                    Answer.Name _,
                    Answer.Statement _ -> Optional.empty();
        };
    }

    private static Optional<StatedDate> of(Claim claim, When when) {
        var from = PrintedTime.day(when);
        if (from.isEmpty() || when.interval() || (when.approximate() && when.precision() != When.Precision.MINUTE)) {
            return Optional.empty();
        }
        var year = from.get().getYear();
        var month = from.get().getMonthValue();
        var day = from.get().getDayOfMonth();
        return switch (when.precision()) {
            case YEAR -> Optional.of(part(claim, year, null, null));
            case MONTH -> Optional.of(part(claim, year, month, null));
            case DAY -> Optional.of(part(claim, year, month, day));
            case MINUTE -> Optional.of(part(claim, year, month, day).at(PrintedTime.of(when.text())));
            case UNKNOWN, CENTURY, DECADE, SEASON -> Optional.empty();
        };
    }

    private static StatedDate part(Claim claim, int year, @Nullable Integer month, @Nullable Integer day) {
        return new StatedDate(List.of(claim), year, false, month, day, null, null, null);
    }

    private StatedDate at(Optional<PrintedTime> printed) {
        return printed.map(time -> new StatedDate(
                        claims,
                        year,
                        inferred,
                        month,
                        day,
                        weekday,
                        time.offset().toString(),
                        time.local().toLocalTime()))
                .orElse(this);
    }

    /// Whether all that both state is the same, so that they may speak of one day.
    boolean agrees(StatedDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(@Nullable Integer ours, @Nullable Integer theirs) {
        return ours == null || theirs == null || ours.equals(theirs);
    }

    /// With the year, unless one is stated.
    StatedDate inYear(@Nullable Integer known) {
        return year != null || known == null
                ? this
                : new StatedDate(claims, known, true, month, day, weekday, zone, time);
    }

    /// With the year and month that another claim of the article states, where this states none.
    StatedDate with(StatedDate other) {
        var gainsYear = year == null && other.year != null;
        var gainsMonth = month == null && other.month != null;
        if (!gainsYear && !gainsMonth) {
            return this;
        }
        var both =
                Stream.concat(claims.stream(), other.claims.stream()).distinct().toList();
        return new StatedDate(
                both, gainsYear ? other.year : year, false, gainsMonth ? other.month : month, day, weekday, zone, time);
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
        return Optional.of("%s is a %s in %s%s, not a %s; %s is a %s in %s"
                .formatted(
                        dayAndMonth(),
                        EnglishDate.name(real),
                        EnglishDate.year(date.get().getYear()),
                        inferred ? " (year inferred)" : "",
                        EnglishDate.name(stated),
                        dayAndMonth(),
                        EnglishDate.name(stated),
                        Listed.of(fittingYears(stated))));
    }

    /// Whether it is on that weekday, on the day before or on the day after.
    boolean isNearly(DayOfWeek stated) {
        return date(year)
                .map(LocalDate::getDayOfWeek)
                .filter(real -> real == stated || real.plus(1) == stated || real.minus(1) == stated)
                .isPresent();
    }

    /// Why a zone of the same article does not fit this day.
    Optional<String> misfit(String zoneWords, @Nullable LocalTime at) {
        return date(year)
                .flatMap(date -> Zones.misfit(zoneWords, date, at).map(fitting -> "%s is not in force on %s %s%s; %s is"
                        .formatted(
                                zoneWords,
                                dayAndMonth(),
                                EnglishDate.year(date.getYear()),
                                inferred ? " (year inferred)" : "",
                                fitting)));
    }

    /// Why its year has no such day, and which have one on its weekday.
    Optional<String> missingDay() {
        if (!hasDay() || date(year).isPresent()) {
            return Optional.empty();
        }
        var years = fittingYears(weekday);
        var one = weekday == null ? "one" : "one on a " + EnglishDate.name(weekday);
        return Optional.of("there is no %s in %s%s%s"
                .formatted(
                        dayAndMonth(),
                        EnglishDate.year(Objects.requireNonNull(year)),
                        inferred ? " (year inferred)" : "",
                        years.isEmpty() ? "" : "; there is " + one + " in " + Listed.of(years)));
    }

    /// The nearest year before and the nearest after that has the day, on that weekday if one is given.
    private List<String> fittingYears(@Nullable DayOfWeek stated) {
        var years = new ArrayList<String>();
        for (var step : List.of(-1, 1)) {
            for (var i = 1; year != null && i <= SEARCHED_YEARS; i++) {
                var date = date(year + step * i);
                if (date.isPresent() && (stated == null || date.get().getDayOfWeek() == stated)) {
                    years.add(EnglishDate.year(date.get().getYear()));
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
        return day + " " + (month == null ? "" : EnglishDate.name(month));
    }
}
