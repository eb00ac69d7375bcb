package org.incidentdossier.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.incidentdossier.evidence.inquiry.Account;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Event;
import org.incidentdossier.model.When;
import org.jspecify.annotations.Nullable;

/// Events in the order of their dates, each date drawn and worded as what it is.
final class TimelineRows {
    private TimelineRows() {}

    /// One event.
    ///
    /// @param quality `day`, `within`, `lasting`, `open`, `approximate`, `disputed` or `unknown`
    /// @param means   what that is, in words
    /// @param dates   one, or as many as there are accounts
    /// @param actors, articles slugs, for filters
    record Row(
            String id,
            LinkView event,
            String quality,
            String means,
            List<Dated> dates,
            List<LinkView> who,
            List<LinkView> sources,
            List<String> actors,
            List<String> articles,
            List<CalendarSpan> spans,
            LocalDate position) {}

    /// A date that an event has, or has according to somebody.
    ///
    /// @param note how it is known
    record Dated(DateView date, @Nullable String note, List<LinkView> sources) {}

    static List<Row> of(Viewpoint viewpoint, List<Event> events) {
        return events.stream()
                .map(event -> row(viewpoint, event))
                .sorted(Comparator.comparing(Row::position).thenComparing(Row::id))
                .toList();
    }

    static Row row(Viewpoint viewpoint, Event event) {
        var question = event.question();
        var when = event.when();
        if (question != null) {
            var inquiry = viewpoint.findings().inquiry(question);
            var disputed = !inquiry.contradictions().isEmpty();
            var year = viewpoint.dossier().settings().year();
            var spans = inquiry.accounts().stream()
                    .flatMap(account -> account.claims().stream())
                    .flatMap(claim -> CalendarSpan.of(claim, year).stream())
                    .distinct()
                    .toList();
            var dates = inquiry.accounts().stream()
                    .map(account -> dated(viewpoint, account))
                    .toList();
            return row(viewpoint, event, disputed ? "disputed" : accountQuality(spans), dates, spans);
        }
        if (when == null) {
            return row(viewpoint, event, "unknown", List.of(), List.of());
        }
        var date = event.lasts() ? DateView.lasting(when) : DateView.of(when);
        var dated = new Dated(date, note(event), List.of());
        return row(
                viewpoint,
                event,
                quality(event, when),
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
                viewpoint.link(event),
                quality,
                means(quality),
                dates,
                viewpoint.links(actors),
                event.claims().stream().map(viewpoint::link).toList(),
                actors.stream().map(each -> each.slug()).toList(),
                articles.stream().map(each -> each.slug()).toList(),
                spans,
                spans.stream()
                        .map(CalendarSpan::position)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX));
    }

    private static Dated dated(Viewpoint viewpoint, Account account) {
        var articles = new LinkedHashSet<LinkView>();
        account.claims().forEach(claim -> articles.add(viewpoint.link(claim.id())));
        return new Dated(new DateView(account.answer(), null), null, new ArrayList<>(articles));
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
        return spans.stream().allMatch(CalendarSpan::isOneDay) ? "day" : "within";
    }

    private static String quality(Event event, When when) {
        if (when.isUnknown()) {
            return "unknown";
        }
        if (when.approximate() || when.uncertain()) {
            return "approximate";
        }
        if (when.earliest() == null || when.latest() == null) {
            return "open";
        }
        if (event.lasts()) {
            return "lasting";
        }
        return CalendarSpan.of(when).filter(CalendarSpan::isOneDay).isPresent() ? "day" : "within";
    }

    private static String means(String quality) {
        return switch (quality) {
            case "day" -> "on that day";
            case "within" -> "at some time within";
            case "lasting" -> "all the time";
            case "open" -> "one end open";
            case "approximate" -> "about then";
            case "disputed" -> "the accounts of its date cannot all be true";
            default -> "no day known";
        };
    }
}
