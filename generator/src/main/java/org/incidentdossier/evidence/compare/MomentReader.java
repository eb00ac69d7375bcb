package org.incidentdossier.evidence.compare;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Settings;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Reads dates: EDTF by its bounds, stated parts with the dossier's year and time zone where they give none.
///
/// Bounds of approximate dates are widened by one unit of their precision, approximate times by
/// [Clock#MARGIN_MINUTES] on both sides.
final class MomentReader implements AnswerReader {
    private static final Pattern ZONED = Pattern.compile("T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2})");
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final @Nullable Integer year;
    private final String zoneWords;
    private final ZoneId zone;

    MomentReader(Settings settings) {
        this.year = settings.year();
        this.zoneWords = settings.timezone();
        this.zone = Zones.of(settings.timezone()).orElse(ZoneOffset.UTC);
    }

    @Override
    public Optional<Reading> read(Answer.Value value) {
        return switch (value) {
            case Answer.Date(var when) -> Optional.of(when.isUnknown() ? new NobodyKnows() : of(when));
            case Answer.Stated stated -> Optional.of(of(stated));
            case Answer.Unknown _,
                    Answer.Quantity _,
                    Answer.Actors _,
                    Answer.Choice _,
                    Answer.YesNo _,
                    Answer.Name _,
                    Answer.Statement _ -> Optional.empty();
        };
    }

    Moment of(When when) {
        var from = when.earliest();
        var to = when.latest();
        // Bounds are in the dossier's zone, those of a time with an offset of its own as well.
        var hasOffset = ZONED.matcher(when.text()).find();
        var timed = when.precision() == When.Precision.MINUTE;
        var words = DateWords.of(when) + (timed && !hasOffset ? " (zone inferred)" : "");
        if (timed && from != null && to != null && from.toLocalDate().equals(to.toLocalDate())) {
            var margin = when.approximate() ? Clock.MARGIN_MINUTES : 0;
            var clock = new Clock(minutes(from) - margin, minutes(to) + margin, zoneWords, zone);
            return new Moment(days(from.toLocalDate()), null, null, null, clock, zone, words);
        }
        var span = new Range<>(from, to);
        return new Moment(
                when.approximate() ? widened(span, when.precision()) : span, null, null, null, null, zone, words);
    }

    private Moment of(Answer.Stated stated) {
        var known = yearOf(stated);
        var clock = stated.time() == null ? null : clock(stated);
        var span = known == null ? null : span(known, stated.month(), stated.day());
        var oneDay = span != null && known != null && isDay(known, stated.month(), stated.day());
        if (span != null && stated.approximate() && clock == null) {
            span = widened(span, precision(stated, oneDay));
        }
        return new Moment(
                span,
                known == null ? stated.month() : null,
                oneDay ? null : stated.day(),
                stated.weekday(),
                clock,
                zone,
                words(stated));
    }

    /// The stated year, or the dossier's where a month is stated without one.
    private @Nullable Integer yearOf(Answer.Stated stated) {
        return stated.year() != null || stated.month() == null ? stated.year() : year;
    }

    private Clock clock(Answer.Stated stated) {
        var time = Objects.requireNonNull(stated.time());
        var at = time.getHour() * 60 + time.getMinute();
        var margin = stated.approximate() ? Clock.MARGIN_MINUTES : 0;
        return stated.zone() == null
                ? new Clock(at - margin, at + margin, zoneWords, zone)
                : new Clock(
                        at - margin,
                        at + margin,
                        stated.zone(),
                        Zones.of(stated.zone()).orElse(null));
    }

    private static Range<LocalDateTime> span(int year, @Nullable Integer month, @Nullable Integer day) {
        if (month == null) {
            return new Range<>(
                    LocalDate.of(year, 1, 1).atStartOfDay(),
                    LocalDate.of(year, 12, 31).atTime(23, 59));
        }
        if (day != null && isDay(year, month, day)) {
            return days(LocalDate.of(year, month, day));
        }
        var whole = YearMonth.of(year, month);
        return new Range<>(whole.atDay(1).atStartOfDay(), whole.atEndOfMonth().atTime(23, 59));
    }

    private static boolean isDay(int year, @Nullable Integer month, @Nullable Integer day) {
        return month != null && day != null && YearMonth.of(year, month).isValidDay(day);
    }

    private static Range<LocalDateTime> days(LocalDate day) {
        return new Range<>(day.atStartOfDay(), day.atTime(23, 59));
    }

    private static int minutes(LocalDateTime time) {
        return (time.getHour() * 60 + time.getMinute()) % MINUTES_OF_DAY;
    }

    private static When.Precision precision(Answer.Stated stated, boolean oneDay) {
        if (oneDay) {
            return When.Precision.DAY;
        }
        return stated.month() == null ? When.Precision.YEAR : When.Precision.MONTH;
    }

    private static Range<LocalDateTime> widened(Range<LocalDateTime> span, When.Precision precision) {
        return switch (precision) {
            case MINUTE ->
                span.map(
                        each -> each.minusMinutes(Clock.MARGIN_MINUTES),
                        each -> each.plusMinutes(Clock.MARGIN_MINUTES));
            case DAY -> span.map(each -> each.minusDays(1), each -> each.plusDays(1));
            case MONTH, SEASON -> span.map(each -> each.minusMonths(1), MomentReader::monthLater);
            case YEAR -> span.map(each -> each.minusYears(1), each -> each.plusYears(1));
            case DECADE, CENTURY, UNKNOWN -> span;
        };
    }

    /// The end of the month after.
    private static LocalDateTime monthLater(LocalDateTime end) {
        return YearMonth.from(end).plusMonths(1).atEndOfMonth().atTime(23, 59);
    }

    private String words(Answer.Stated stated) {
        var words = new ArrayList<String>();
        if (stated.weekday() != null) {
            words.add(MomentMatch.name(stated.weekday()));
        }
        var date = date(stated);
        if (!date.isEmpty()) {
            words.add(date);
        }
        if (stated.time() != null) {
            words.add((stated.approximate() ? "about " : "")
                    + stated.time()
                    + (stated.zone() == null ? " (zone inferred)" : " " + stated.zone()));
        }
        var joined = String.join(", ", words);
        return stated.approximate() && stated.time() == null ? "about " + joined : joined;
    }

    private String date(Answer.Stated stated) {
        var day = stated.day() == null ? "" : stated.day().toString();
        var month = stated.month() == null ? "" : DateWords.name(stated.month());
        var known = yearOf(stated);
        var of = known == null ? "" : known.toString();
        if (month.isEmpty() && !day.isEmpty()) {
            day = "day " + day + " of a month";
        }
        var inferred = stated.year() == null && known != null ? " (year inferred)" : "";
        return (day + " " + month + " " + of).strip().replaceAll(" +", " ") + inferred;
    }
}
