package org.incidentdossier.evidence.inquiry;

import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.model.Answer;
import org.incidentdossier.model.Claim;

/// Decides what is established: at least two known independent origins, no contradiction, no hedge.
///
/// Only what stands counts, on either side: a retracted account neither establishes nor disputes an answer.
final class Settlement {
    private final List<Account> accounts;
    private final boolean disputed;
    private final Supports supports;

    /// @param disputed whether accounts that stand contradict each other, or an article that stands itself
    Settlement(List<Account> accounts, boolean disputed, Supports supports) {
        this.accounts = accounts;
        this.disputed = disputed;
        this.supports = supports;
    }

    /// The accounts, each told whether it is established.
    List<Account> accounts() {
        return accounts.stream()
                .map(account -> account.withEstablished(!disputed && isEstablished(account)))
                .toList();
    }

    /// @param support of all claims on the question
    Status status(Support support) {
        var standing = accounts.stream().filter(Account::stands).toList();
        if (standing.stream().noneMatch(Account::isAnswer)) {
            return new Status(Status.Kind.UNANSWERED, unanswered(standing));
        }
        if (disputed) {
            return new Status(
                    Status.Kind.DISPUTED,
                    "disputed: " + Counted.of(standing.size(), "account") + ", " + counts(support));
        }
        var established = (int) standing.stream().filter(this::isEstablished).count();
        return established == 0
                ? new Status(Status.Kind.REPORTED, "reported by " + counts(support))
                : new Status(Status.Kind.ESTABLISHED, established(established, standing.size(), support));
    }

    /// What is established is an answer, never a question: one account has nothing of the support of another.
    private static String established(int established, int standing, Support support) {
        return standing == 1
                ? "established by " + counts(support)
                : established + " of " + Counted.of(standing, "account") + " established";
    }

    private String unanswered(List<Account> standing) {
        if (standing.isEmpty()) {
            return accounts.isEmpty() ? "no article answers" : "no article that stands answers";
        }
        var articles = standing.stream()
                .flatMap(account -> account.support().articles().stream())
                .distinct()
                .count();
        return "no answer; %s: %s"
                .formatted(
                        Counted.of(articles, "article"),
                        String.join(", ", standing.stream().map(Account::answer).toList()));
    }

    private boolean isEstablished(Account account) {
        return account.isAnswer()
                && account.isComparable()
                // One of those that were not compared may contradict it.
                && accounts.size() <= Inquiries.MAX_PAIRED
                && account.support().independent() >= 2
                && account.claims().stream().filter(supports::stands).noneMatch(Settlement::isHedged);
    }

    private static boolean isHedged(Claim claim) {
        return claim.hedge() != null || isUncertain(claim);
    }

    /// A claim without an answer is compared by what its relative date implies.
    private static boolean isUncertain(Claim claim) {
        var answer = claim.answer();
        if (answer != null) {
            return answer.value() instanceof Answer.Date(var when) && when.uncertain();
        }
        var relative = claim.relative();
        return relative != null && relative.implies().uncertain();
    }

    private static String counts(Support support) {
        return Counted.of(support.articles().size(), "article") + ", " + origins(support);
    }

    private static String origins(Support support) {
        var known = support.origins().size();
        if (support.unknown() == 0) {
            return Counted.of(known, "origin");
        }
        return known == 0 ? "origin unknown" : Counted.of(known, "origin") + " and " + support.unknown() + " unknown";
    }
}
