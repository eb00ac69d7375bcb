package org.incidentdossier.evidence.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incidentdossier.evidence.calendar.CalendarConflict;
import org.incidentdossier.evidence.compare.ActorNames;
import org.incidentdossier.evidence.compare.Comparison;
import org.incidentdossier.evidence.compare.Relation;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Question;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.model.Speaker;

/// Makes the inquiry of each question.
///
/// Claims are grouped by their answers first, so that only distinct accounts are compared. Of a question with more
/// than [#MAX_PAIRED] accounts, those with most articles are; the others are counted in [Inquiry#unpaired].
public final class Inquiries {
    /// So many accounts of one question are compared in pairs; people do not read more.
    public static final int MAX_PAIRED = 100;

    private static final Comparator<Inquiry> RANK = Comparator.<Inquiry, Boolean>comparing(
                    each -> !each.hasContradiction())
            .thenComparing(each -> each.question().weight())
            .thenComparing(Comparator.comparingInt(Inquiry::spread).reversed())
            .thenComparing(each -> each.question().slug());

    private final Dossier dossier;
    private final ActorNames names;
    private final Supports supports;
    private final Map<QuestionId, List<CalendarConflict>> calendar = new HashMap<>();

    private Inquiries(Dossier dossier, ActorNames names, Supports supports, Collection<CalendarConflict> conflicts) {
        this.dossier = dossier;
        this.names = names;
        this.supports = supports;
        for (var conflict : conflicts) {
            conflict.claims().stream()
                    .flatMap(id -> dossier.claim(id).stream())
                    .map(Claim::question)
                    .distinct()
                    .forEach(question -> {
                        if (question != null) {
                            calendar.computeIfAbsent(question, _ -> new ArrayList<>())
                                    .add(conflict);
                        }
                    });
        }
    }

    /// Of all questions: those with contradictions first, then by weight, spread (wide first) and slug.
    public static List<Inquiry> of(
            Dossier dossier, ActorNames names, Supports supports, Collection<CalendarConflict> conflicts) {
        var inquiries = new Inquiries(dossier, names, supports, conflicts);
        return dossier.questions().parallelStream()
                .map(inquiries::inquire)
                .sorted(RANK)
                .toList();
    }

    private Inquiry inquire(Question question) {
        var claims = dossier.claimsOn(question.id());
        var voices = Voices.of(claims, Comparison.on(question, dossier, names));
        var accounts = voices.accounts(supports);
        var conflicts = calendar.getOrDefault(question.id(), List.of());
        var between = voices.pairs(MAX_PAIRED);
        var pairs = joined(between, calendarPairs(accounts, conflicts));
        var disputes = joined(
                contradictionsOf(accounts, between),
                calendarPairs(accounts, conflicts.stream().filter(this::stands).toList()));
        var verdict = new Settlement(accounts, !disputes.isEmpty(), supports);
        var support = supports.of(claims);
        return new Inquiry(
                question,
                verdict.accounts(),
                pairs,
                disputes,
                conflicts,
                stances(question, claims),
                verdict.status(support),
                support,
                spread(accounts, pairs),
                Math.max(0, accounts.size() - MAX_PAIRED));
    }

    private static List<Pair> joined(List<Pair> some, List<Pair> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Of the pairs, the contradictions of two accounts that stand.
    private static List<Pair> contradictionsOf(List<Account> accounts, List<Pair> pairs) {
        var standing =
                accounts.stream().filter(Account::stands).map(Account::id).collect(Collectors.toSet());
        return pairs.stream()
                .filter(pair -> pair.isContradiction() && standing.contains(pair.a()) && standing.contains(pair.b()))
                .toList();
    }

    private boolean stands(CalendarConflict conflict) {
        return conflict.claims().stream()
                .flatMap(id -> dossier.claim(id).stream())
                .allMatch(supports::stands);
    }

    /// A conflict is told at the account of the first of its claims on this question.
    private static List<Pair> calendarPairs(List<Account> accounts, List<CalendarConflict> conflicts) {
        var accountOf = new HashMap<ClaimId, ClaimId>();
        accounts.forEach(account -> account.claims().forEach(claim -> accountOf.put(claim.id(), account.id())));
        var pairs = new ArrayList<Pair>();
        for (var conflict : conflicts) {
            conflict.claims().stream()
                    .filter(accountOf::containsKey)
                    .findFirst()
                    .ifPresent(claim -> {
                        var account = accountOf.getOrDefault(claim, claim);
                        pairs.add(new Pair(account, account, Relation.CONTRADICTS, conflict.reason()));
                    });
        }
        return pairs;
    }

    private static List<Stance> stances(Question question, List<Claim> claims) {
        var byArticle = new TreeMap<ArticleId, List<Claim>>();
        claims.forEach(claim -> byArticle
                .computeIfAbsent(claim.article(), _ -> new ArrayList<>())
                .add(claim));
        var stances = new LinkedHashMap<ArticleId, Stance>();
        byArticle.forEach((article, own) -> stances.put(article, stance(article, own)));
        for (var silence : question.silent()) {
            if (silence.checked() != null) {
                stances.putIfAbsent(silence.article(), new Stance(silence.article(), Stance.Kind.SILENT, List.of()));
            }
        }
        return stances.values().stream()
                .sorted(Comparator.comparing(Stance::article))
                .toList();
    }

    private static Stance stance(ArticleId article, List<Claim> claims) {
        var asserts = claims.stream()
                .anyMatch(claim -> claim.via().isEmpty() && claim.speaker() instanceof Speaker.TheArticle);
        return new Stance(
                article,
                asserts ? Stance.Kind.ASSERTS : Stance.Kind.ATTRIBUTES,
                claims.stream().map(Claim::id).toList());
    }

    private static int spread(List<Account> accounts, List<Pair> pairs) {
        var disputed = new TreeSet<ClaimId>();
        pairs.stream().filter(Pair::isContradiction).forEach(pair -> {
            disputed.add(pair.a());
            disputed.add(pair.b());
        });
        return (int) accounts.stream()
                .filter(account -> disputed.contains(account.id()))
                .flatMap(account -> account.claims().stream())
                .map(Claim::article)
                .distinct()
                .count();
    }
}
