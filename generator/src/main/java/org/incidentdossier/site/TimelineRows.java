package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.model.ActorId;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Events in the order of their dates, each date drawn and worded as what it is.
final class TimelineRows {
    private TimelineRows() {}

    /// One event, or the publication of an article.
    ///
    /// @param kind    `event` or `publication`
    /// @param quality `day`, `within`, `lasting`, `open`, `open before`, `approximate`, `disputed` or `unknown`
    /// @param means   what that is, in words
    /// @param dates   one, or as many as there are accounts that stand
    /// @param actors, articles slugs, for filters
    /// @param position, end the first day that it may have been on, and the last; of several from one day on, the
    ///     one that is told most precisely comes first
    /// @param retracted whether no claim stands that tells of the event
    record Row(
            String id,
            String kind,
            LinkView event,
            String quality,
            String means,
            List<Dated> dates,
            List<LinkView> who,
            List<LinkView> sources,
            List<String> actors,
            List<String> articles,
            List<CalendarSpan> spans,
            LocalDate position,
            LocalDate end,
            boolean retracted) {}

    /// A date that an event has, or has according to somebody.
    ///
    /// @param inferred whether the editors inferred it
    /// @param note     how, or what editors take for its place in time
    record Dated(DateView date, boolean inferred, @Nullable String note, List<LinkView> sources) {}

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::position)
            .thenComparing(Row::end)
            .thenComparing(Row::kind)
            .thenComparing(Row::id);

    static List<Row> of(Viewpoint viewpoint, List<Event> events) {
        return events.stream().map(event -> row(viewpoint, event)).sorted(ORDER).toList();
    }

    /// Events, and when the articles that tell of them were published.
    static List<Row> of(Viewpoint viewpoint, List<Event> events, List<Article> articles) {
        return Stream.concat(
                        events.stream().map(event -> row(viewpoint, event)),
                        articles.stream().map(article -> row(viewpoint, article)))
                .sorted(ORDER)
                .toList();
    }

    private static Row row(Viewpoint viewpoint, Article article) {
        var when = article.published();
        var makers = new LinkedHashSet<ActorId>();
        Stream.of(article.outlet(), article.republisher())
                .filter(Objects::nonNull)
                .forEach(makers::add);
        var inferred = article.publishedBasis() == Article.Basis.INFERRED;
        var dated = new Dated(DateView.of(when), inferred, null, List.of());
        var quality = quality(when, false);
        var spans = CalendarSpan.of(when).stream().toList();
        return new Row(
                "x-" + article.slug(),
                "publication",
                viewpoint.link(article),
                quality,
                means(quality),
                when.isUnknown() ? List.of() : List.of(dated),
                viewpoint.links(List.copyOf(makers)),
                List.of(),
                makers.stream().map(ActorId::slug).toList(),
                List.of(article.slug()),
                spans,
                position(spans),
                end(spans),
                false);
    }

    static Row row(Viewpoint viewpoint, Event event) {
        var question = event.question();
        var when = event.when();
        if (question != null) {
            var inquiry = viewpoint.findings().inquiry(question);
            var disputed = !inquiry.disputes().isEmpty();
            var year = viewpoint.dossier().settings().year();
            var accounts = inquiry.accounts().stream().filter(Account::stands).toList();
            var spans = accounts.stream()
                    .flatMap(account -> account.claims().stream())
                    .flatMap(claim -> CalendarSpan.of(claim, year).stream())
                    .distinct()
                    .toList();
            var dates =
                    accounts.stream().map(account -> dated(viewpoint, account)).toList();
            return row(viewpoint, event, disputed ? "disputed" : accountQuality(spans), dates, spans);
        }
        if (when == null) {
            return row(viewpoint, event, "unknown", List.of(), List.of());
        }
        var date = event.lasts() ? DateView.lasting(when) : DateView.of(when);
        var dated = new Dated(date, event.whenBasis() == Article.Basis.INFERRED, note(event), List.of());
        return row(
                viewpoint,
                event,
                quality(when, event.lasts()),
                List.of(dated),
                CalendarSpan.of(when).stream().toList());
    }

    private static Row row(
            Viewpoint viewpoint, Event event, String quality, List<Dated> dates, List<CalendarSpan> spans) {
        var actors = event.actors().stream()
                .flatMap(part -> part.actors().stream())
                .distinct()
                .toList();
        var articles = event.claims().stream().map(ClaimId::article).distinct().toList();
        return new Row(
                "x-" + event.slug(),
                "event",
                viewpoint.link(event),
                quality,
                means(quality),
                dates,
                viewpoint.links(actors),
                viewpoint.sources(event.claims()),
                actors.stream().map(each -> each.slug()).toList(),
                articles.stream().map(each -> each.slug()).toList(),
                spans,
                position(spans),
                end(spans),
                isRetracted(viewpoint, event));
    }

    private static LocalDate position(List<CalendarSpan> spans) {
        return telling(spans)
                .map(CalendarSpan::position)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static LocalDate end(List<CalendarSpan> spans) {
        return telling(spans)
                .map(span -> span.last() == null ? LocalDate.MAX : span.last())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    // "On or after" tells when it was not: it gives no place where somebody names both ends.
    private static Stream<CalendarSpan> telling(List<CalendarSpan> spans) {
        var anyTells = spans.stream().anyMatch(CalendarSpan::hasBothEnds);
        return spans.stream().filter(span -> !anyTells || span.hasBothEnds());
    }

    private static boolean isRetracted(Viewpoint viewpoint, Event event) {
        return event.claims().stream().noneMatch(viewpoint.findings().evidence()::stands);
    }

    private static Dated dated(Viewpoint viewpoint, Account account) {
        var year = viewpoint.dossier().settings().year();
        var taken = account.claims().stream()
                .flatMap(claim -> CalendarSpan.taken(claim, year).stream())
                .map(DateWords::of)
                .distinct()
                .toList();
        var note = taken.isEmpty() ? null : "taken by the editors as " + String.join(" or ", taken);
        return new Dated(new DateView(account.answer(), null), false, note, viewpoint.sourcesOf(account));
    }

    private static @Nullable String note(Event event) {
        if (event.whenBasis() != Article.Basis.INFERRED) {
            return null;
        }
        var reason = event.whenReason();
        return "inferred by the editors" + (reason == null ? "" : ": " + reason);
    }

    private static String accountQuality(List<CalendarSpan> spans) {
        if (spans.isEmpty()) {
            return "unknown";
        }
        if (spans.stream().anyMatch(CalendarSpan::doubtful)) {
            return "approximate";
        }
        return spans.stream().allMatch(CalendarSpan::isOneDay) ? "day" : "within";
    }

    private static String quality(When when, boolean lasts) {
        if (when.isUnknown()) {
            return "unknown";
        }
        if (when.approximate() || when.uncertain()) {
            return "approximate";
        }
        if (when.earliest() == null) {
            return "open before";
        }
        if (when.latest() == null) {
            return "open";
        }
        if (lasts) {
            return "lasting";
        }
        return CalendarSpan.of(when).filter(CalendarSpan::isOneDay).isPresent() ? "day" : "within";
    }

    private static String means(String quality) {
        return switch (quality) {
            case "day" -> "on that day";
            case "within" -> "at some time within these days";
            case "lasting" -> "during all of these days";
            case "open", "open before" -> "one end is open";
            case "approximate" -> "about then, or doubtful";
            case "disputed" ->
                "disputed: the accounts of the date cannot all be true, or an article contradicts itself";
            default -> "no day is known";
        };
    }
}
