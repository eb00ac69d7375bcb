package org.incidentdossier.evidence.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.evidence.compare.Zones;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Event;
import org.jspecify.annotations.Nullable;

/// Looks whether weekday, day, year and zone fit in all that one article says about one question or event.
public final class CalendarLogic {
    private final Dossier dossier;
    private final RelativeDates relativeDates;

    private CalendarLogic(Dossier dossier) {
        this.dossier = dossier;
        this.relativeDates = new RelativeDates(dossier);
    }

    /// All conflicts, by article, then subject, then first claim; what conflicts on a question is not told again for an
    /// event.
    public static List<CalendarConflict> conflicts(Dossier dossier) {
        return new CalendarLogic(dossier).find();
    }

    private List<CalendarConflict> find() {
        var found = new LinkedHashMap<List<?>, CalendarConflict>();
        for (var question : dossier.questions()) {
            check(question.id(), dossier.claimsOn(question.id()), found);
        }
        for (var event : dossier.events()) {
            check(event.id(), claimsOn(event), found);
        }
        for (var claim : dossier.claims()) {
            relativeDates
                    .check(claim)
                    .ifPresent(reason -> keep(conflict(subject(claim), List.of(claim), reason), found));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(CalendarConflict::article)
                        .thenComparing(each -> each.subject().slug())
                        .thenComparing(each -> each.claims().getFirst()))
                .toList();
    }

    /// Of an event, the claims that date it.
    private List<Claim> claimsOn(Event event) {
        var claims = new LinkedHashMap<ClaimId, Claim>();
        event.claims().forEach(id -> dossier.claim(id).ifPresent(claim -> claims.put(id, claim)));
        if (event.question() != null) {
            dossier.claimsOn(event.question()).forEach(claim -> claims.put(claim.id(), claim));
        }
        return List.copyOf(claims.values());
    }

    private void check(EntryId subject, List<Claim> claims, Map<List<?>, CalendarConflict> found) {
        var byArticle = new LinkedHashMap<ArticleId, List<Claim>>();
        for (var claim : claims) {
            byArticle.computeIfAbsent(claim.article(), _ -> new ArrayList<>()).add(claim);
        }
        byArticle.forEach((_, ofOne) -> checkOne(subject, ofOne, found));
    }

    /// Holds each day against its own weekday and zone, and against those that claims without a day state.
    private void checkOne(EntryId subject, List<Claim> claims, Map<List<?>, CalendarConflict> found) {
        var stated =
                claims.stream().flatMap(claim -> StatedDate.of(claim).stream()).toList();
        for (var one : stated) {
            if (one.day() != null) {
                var day = completed(one, stated);
                day.missingDay().ifPresent(reason -> keep(conflict(subject, day.claims(), reason), found));
                checkAgainst(subject, day, one, found);
                stated.stream()
                        .filter(other -> other.day() == null && day.agrees(other))
                        .forEach(other -> checkAgainst(subject, day, other, found));
            }
        }
    }

    /// With the month and year that the article's other claims state, where they state but one; else with the dossier's
    /// year, where they state none.
    private StatedDate completed(StatedDate day, List<StatedDate> stated) {
        var inMonth =
                day.month() != null ? day : only(day, stated, StatedDate::month).orElse(day);
        if (inMonth.year() != null) {
            return inMonth;
        }
        var years = values(inMonth, stated, StatedDate::year);
        return years.isEmpty()
                ? inMonth.inYear(dossier.settings().year())
                : only(inMonth, stated, StatedDate::year).orElse(inMonth);
    }

    private static Optional<StatedDate> only(
            StatedDate day, List<StatedDate> stated, Function<StatedDate, @Nullable Integer> part) {
        return values(day, stated, part).size() != 1
                ? Optional.empty()
                : stated.stream()
                        .filter(other -> day.agrees(other) && part.apply(other) != null)
                        .findFirst()
                        .map(day::with);
    }

    private static Set<Integer> values(
            StatedDate day, List<StatedDate> stated, Function<StatedDate, @Nullable Integer> part) {
        return stated.stream()
                .filter(day::agrees)
                .flatMap(other -> Stream.ofNullable(part.apply(other)))
                .collect(Collectors.toSet());
    }

    private void checkAgainst(EntryId subject, StatedDate day, StatedDate other, Map<List<?>, CalendarConflict> found) {
        var weekday = other.weekday();
        var zone = other.zone();
        var ofOneDay = other.claims().equals(day.claims()) || areOnTheSameClocks(day, other);
        Optional<String> reason =
                weekday == null || (!ofOneDay && day.isNearly(weekday)) ? Optional.empty() : day.misfit(weekday);
        reason.or(() -> zone == null ? Optional.empty() : day.misfit(zone, other.time()))
                .ifPresent(why -> {
                    var claims = Stream.concat(day.claims().stream(), other.claims().stream());
                    keep(conflict(subject, claims.toList(), why), found);
                });
    }

    /// Else one moment may fall on two days.
    private boolean areOnTheSameClocks(StatedDate day, StatedDate other) {
        return clocks(day).equals(clocks(other));
    }

    private Optional<ZoneId> clocks(StatedDate date) {
        var zone = date.zone();
        return zone == null || date.time() == null
                ? Optional.of(ZoneId.of(dossier.settings().timezone()))
                : Zones.of(zone);
    }

    private static CalendarConflict conflict(EntryId subject, List<Claim> claims, String reason) {
        var ids = claims.stream().map(Claim::id).distinct().toList();
        return new CalendarConflict(claims.getFirst().article(), subject, ids, reason);
    }

    private static void keep(CalendarConflict conflict, Map<List<?>, CalendarConflict> found) {
        found.putIfAbsent(List.of(conflict.claims().stream().sorted().toList(), conflict.reason()), conflict);
    }

    private static EntryId subject(Claim claim) {
        return claim.question() == null ? claim.article() : claim.question();
    }
}
