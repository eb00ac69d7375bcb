package org.incidentdossier.evidence.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Event;

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
        var days = new ArrayList<StatedDate>();
        // One claim for each weekday and zone is enough to tell of a conflict, and keeps this linear.
        var others = new LinkedHashMap<List<?>, StatedDate>();
        for (var claim : claims) {
            StatedDate.of(claim, dossier.settings()).ifPresent(date -> {
                if (date.hasDay()) {
                    days.add(date);
                } else {
                    others.putIfAbsent(Arrays.asList(date.weekday(), date.zone()), date);
                }
            });
        }
        for (var day : days) {
            day.missingDay().ifPresent(reason -> keep(conflict(subject, List.of(day.claim()), reason), found));
            checkAgainst(subject, day, day, found);
            others.values().forEach(other -> checkAgainst(subject, day, other, found));
        }
    }

    private static void checkAgainst(
            EntryId subject, StatedDate day, StatedDate other, Map<List<?>, CalendarConflict> found) {
        var weekday = other.weekday();
        var zone = other.zone();
        Optional<String> reason = weekday == null ? Optional.empty() : day.misfit(weekday);
        reason.or(() -> zone == null ? Optional.empty() : day.misfit(zone))
                .ifPresent(why -> keep(conflict(subject, List.of(day.claim(), other.claim()), why), found));
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
