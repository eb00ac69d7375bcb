package org.incidentdossier.evidence.inquiry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;
import org.incidentdossier.model.ClaimId;

/// Decides what is established: at least two known independent origins, no contradiction, no hedge.
///
/// Only what stands counts, on either side: a retracted account neither establishes nor disputes an answer.
final class Settlement {
    private final List<Account> accounts;
    private final List<Pair> pairs;
    private final Supports supports;
    private final Set<ClaimId> standing = new HashSet<>();

    Settlement(List<Account> accounts, List<Pair> pairs, Supports supports) {
        this.accounts = accounts;
        this.pairs = pairs;
        this.supports = supports;
        accounts.stream()
                .filter(account -> !account.support().claims().isEmpty())
                .forEach(account -> standing.add(account.id()));
    }

    /// The accounts, each told whether it is established.
    List<Account> accounts() {
        var disputed = isDisputed();
        return accounts.stream()
                .map(account -> account.withEstablished(!disputed && isEstablished(account)))
                .toList();
    }

    /// @param support of all claims on the question
    Status status(Support support) {
        var standingAccounts = accounts.stream()
                .filter(account -> standing.contains(account.id()))
                .toList();
        if (standingAccounts.stream().noneMatch(Account::isAnswer)) {
            return new Status(Status.Kind.UNANSWERED, unanswered(standingAccounts));
        }
        if (isDisputed()) {
            return new Status(
                    Status.Kind.DISPUTED, "disputed: " + counted(standing.size(), "account") + ", " + counts(support));
        }
        var established = standingAccounts.stream()
                .filter(this::isEstablished)
                .flatMap(account -> account.claims().stream())
                .toList();
        return established.isEmpty()
                ? new Status(Status.Kind.REPORTED, "reported by " + counts(support))
                : new Status(Status.Kind.ESTABLISHED, "established by " + counts(supports.of(established)));
    }

    private static String unanswered(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return "no article answers";
        }
        var articles = accounts.stream()
                .flatMap(account -> account.support().articles().stream())
                .distinct()
                .count();
        return "no answer; %s: %s"
                .formatted(
                        counted((int) articles, "article"),
                        String.join(", ", accounts.stream().map(Account::answer).toList()));
    }

    private boolean isDisputed() {
        return pairs.stream()
                .anyMatch(pair -> pair.isContradiction() && standing.contains(pair.a()) && standing.contains(pair.b()));
    }

    private boolean isEstablished(Account account) {
        return account.isAnswer()
                && account.value() != null
                && account.support().independent() >= 2
                && account.claims().stream().filter(supports::stands).noneMatch(Settlement::isHedged);
    }

    private static boolean isHedged(Claim claim) {
        var answer = claim.answer();
        return claim.hedge() != null
                || (answer != null && answer.value() instanceof Answer.Date(var when) && when.uncertain());
    }

    private static String counts(Support support) {
        return counted(support.articles().size(), "article") + ", " + origins(support);
    }

    private static String origins(Support support) {
        var known = support.origins().size();
        if (support.unknown() == 0) {
            return counted(known, "origin");
        }
        return known == 0 ? "origin unknown" : counted(known, "origin") + " and " + support.unknown() + " unknown";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
