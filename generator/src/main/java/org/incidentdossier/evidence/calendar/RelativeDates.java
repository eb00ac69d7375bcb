package org.incidentdossier.evidence.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incidentdossier.evidence.compare.EnglishDate;
import org.incidentdossier.evidence.compare.Reach;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.RelativeDate;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Holds relative dates against their anchors: does "earlier this week" lead to the days that it is said to imply?
///
/// Only words that name a distance in days are read, and only anchors whose days are known; nothing is said of others.
final class RelativeDates {
    private final Dossier dossier;

    RelativeDates(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Why the claim's words cannot mean what they are said to imply.
    Optional<String> check(Claim claim) {
        var relative = claim.relative();
        if (relative == null || relative.implies().isUnknown()) {
            return Optional.empty();
        }
        return anchor(relative, claim.article())
                .filter(anchor -> !mayMean(relative, anchor))
                .map(anchor -> "“%s”, from %s, does not lead to %s"
                        .formatted(relative.words(), anchor.words(), EnglishDate.of(relative.implies())));
    }

    private Optional<Days> anchor(RelativeDate relative, ArticleId article) {
        if (relative.isFromPublication()) {
            return days(dossier.article(article).published());
        }
        var entry = dossier.entry(relative.anchor()).orElse(null);
        if (entry instanceof Event event) {
            var question = event.question();
            return question == null ? days(event.when()) : answered(question, article);
        }
        return entry instanceof Question question ? answered(question.id(), article) : Optional.empty();
    }

    /// The day that the article itself gives; what others say does not anchor its words.
    private Optional<Days> answered(QuestionId question, ArticleId article) {
        return dossier.claimsOn(question).stream()
                .filter(claim -> claim.article().equals(article))
                .flatMap(claim -> StatedDate.of(claim).stream())
                .flatMap(date -> date.inYear(dossier.settings().year()).fullDate().stream())
                .map(date -> new Days(date, date))
                .findFirst();
    }

    private Optional<Days> days(@Nullable When when) {
        if (when == null) {
            return Optional.empty();
        }
        var reach = reach(when);
        return reach.earliest() == null || reach.latest() == null
                ? Optional.empty()
                : Optional.of(
                        new Days(reach.earliest().toLocalDate(), reach.latest().toLocalDate()));
    }

    private Reach reach(When when) {
        return Reach.of(when, ZoneId.of(dossier.settings().timezone()));
    }

    private boolean mayMean(RelativeDate relative, Days anchor) {
        var distance = Distance.of(relative.words().toLowerCase(Locale.ROOT));
        if (distance.isEmpty()) {
            return true;
        }
        var from = anchor.from().plusDays(distance.get().from());
        var to = anchor.to().plusDays(distance.get().to());
        var implied = reach(relative.implies());
        var earliest = implied.earliest();
        var latest = implied.latest();
        var starts = earliest == null || earliest.toLocalDate().isBefore(from) ? from : earliest.toLocalDate();
        var ends = latest == null || latest.toLocalDate().isAfter(to) ? to : latest.toLocalDate();
        return !starts.isAfter(ends) && hasWeekday(starts, ends, distance.get().weekdays());
    }

    /// The days of an anchor.
    private record Days(LocalDate from, LocalDate to) {
        String words() {
            return from.equals(to) ? EnglishDate.of(from) : EnglishDate.of(from) + " to " + EnglishDate.of(to);
        }
    }

    private static boolean hasWeekday(LocalDate from, LocalDate to, List<DayOfWeek> weekdays) {
        return weekdays.isEmpty()
                || ChronoUnit.DAYS.between(from, to) >= 6
                || from.datesUntil(to.plusDays(1)).anyMatch(day -> weekdays.contains(day.getDayOfWeek()));
    }
}
