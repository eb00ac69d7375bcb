package org.incidentdossier.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.incidentdossier.exports.changes.Release;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Notes;
import org.incidentdossier.model.Review;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// The date that everything written carries: of the sources, never of the clock.
///
/// @param instant to the second
public record Epoch(Instant instant, Basis basis) {
    /// Of a dossier that has neither a release nor a date: the first month in which zip times need no time zone.
    static final Instant FALLBACK = Instant.parse("1980-02-01T00:00:00Z");

    // Zip times after it need a second form that depends on the time zone.
    private static final Instant LAST = Instant.parse("2099-12-31T23:59:58Z");

    /// Where the date comes from.
    public enum Basis {
        /// `SOURCE_DATE_EPOCH`, as reproducible-builds.org defines it.
        VARIABLE,
        /// The newest record in `content/releases/`.
        RELEASE,
        /// The newest day on which an editor took a capture or checked a claim.
        REVIEW,
        /// [#FALLBACK].
        FIXED;

        /// The word in `build.json`, such as `release`.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Reads the value of `SOURCE_DATE_EPOCH`: whole seconds since 1970, up to the end of 2099.
    public static Optional<Epoch> parse(String seconds) {
        try {
            var value = Long.parseLong(seconds);
            return value < 0 || value > LAST.getEpochSecond()
                    ? Optional.empty()
                    : Optional.of(new Epoch(Instant.ofEpochSecond(value), Basis.VARIABLE));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Of notes: their newest release, else the newest day of work on them, else [#FALLBACK].
    ///
    /// @param releases so far, oldest first
    public static Epoch of(Notes notes, List<Release> releases) {
        if (!releases.isEmpty()) {
            return new Epoch(midnight(releases.getLast().date()), Basis.RELEASE);
        }
        return notes.entries().stream()
                .filter(Article.class::isInstance)
                .flatMap(each -> days((Article) each))
                .max(Comparator.naturalOrder())
                .map(day -> new Epoch(day, Basis.REVIEW))
                .orElse(new Epoch(FALLBACK, Basis.FIXED));
    }

    /// The day, in UTC.
    public LocalDate day() {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /// The time in UTC that entries of a zip carry: from [#FALLBACK] to 2099, so that it needs no time zone.
    static LocalDateTime zipTime(Instant instant) {
        var late = instant.isAfter(LAST) ? LAST : instant;
        return LocalDateTime.ofInstant(late.isBefore(FALLBACK) ? FALLBACK : late, ZoneOffset.UTC);
    }

    private static Stream<Instant> days(Article article) {
        List<@Nullable LocalDateTime> days = new ArrayList<>();
        article.captures().forEach(capture -> days.add(capture.captured().earliest()));
        article.claims().stream()
                .flatMap(claim -> claim.checked().stream())
                .map(Review::on)
                .map(When::earliest)
                .forEach(days::add);
        return days.stream().flatMap(Stream::ofNullable).map(day -> midnight(day.toLocalDate()));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
