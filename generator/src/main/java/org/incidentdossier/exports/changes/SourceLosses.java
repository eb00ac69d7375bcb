package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds claims that no longer support what they said: they are gone, or a retraction took them away.
///
/// A claim that is still there and answers something else is a correction, not a loss.
final class SourceLosses {
    private final Snapshot before;
    private final Snapshot after;
    private final Redirects redirects;
    private final NavigableMap<String, NavigableSet<String>> accounts;

    // The answers that some claim gives that stands, by question.
    private final Map<String, Set<String>> answers = new TreeMap<>();

    SourceLosses(Snapshot before, Snapshot after, Redirects redirects) {
        this.before = before;
        this.after = after;
        this.redirects = redirects;
        this.accounts = before.accounts();
        after.claims().values().forEach(claim -> {
            if (claim.stands() && claim.question() != null && !claim.answer().isEmpty()) {
                answers.computeIfAbsent(claim.question(), _ -> new TreeSet<>()).add(claim.answer());
            }
        });
    }

    List<Changes.SourceLost> find() {
        var lost = new ArrayList<Changes.SourceLost>();
        before.claims().forEach((id, claim) -> {
            if (claim.stands() && !stands(id)) {
                lost.add(new Changes.SourceLost(
                        id, Objects.requireNonNullElse(claim.question(), ""), !isStillSupported(claim)));
            }
        });
        return lost;
    }

    private boolean stands(String id) {
        return redirects
                .follow(id, after)
                .map(after.claims()::get)
                .filter(Snapshot.Claim::stands)
                .isPresent();
    }

    private boolean isStillSupported(Snapshot.Claim claim) {
        if (claim.account() == null || claim.question() == null) {
            return false;
        }
        var members = accounts.getOrDefault(claim.account(), new TreeSet<>());
        var question = redirects.follow(claim.question(), after).orElse(claim.question());
        return answersNow(question, members) || membersNow(members);
    }

    // Another claim of the account is still there, stands, and says what it said.
    private boolean membersNow(NavigableSet<String> members) {
        return members.stream().anyMatch(id -> {
            var was = Objects.requireNonNull(before.claims().get(id));
            var is = redirects.follow(id, after).map(after.claims()::get).orElse(null);
            return is != null && is.stands() && is.answer().equals(was.answer());
        });
    }

    // A claim that was not there before gives the same answer.
    private boolean answersNow(String question, NavigableSet<String> members) {
        var now = answers.getOrDefault(question, new TreeSet<>());
        return members.stream()
                .map(id -> Objects.requireNonNull(before.claims().get(id)).answer())
                .anyMatch(now::contains);
    }
}
