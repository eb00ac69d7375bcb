package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds claims that no longer support what they said: they are gone, or a retraction took them away.
///
/// A claim that is still there and answers something else is a correction, not a loss.
final class SourceLosses {
    private final Snapshot before;
    private final Snapshot after;
    private final Redirects redirects;

    SourceLosses(Snapshot before, Snapshot after, Redirects redirects) {
        this.before = before;
        this.after = after;
        this.redirects = redirects;
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
        if (claim.account() == null) {
            return false;
        }
        var members = before.claimsOf(claim.account());
        return answersNow(claim.question(), members) || membersNow(members);
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
    private boolean answersNow(@Nullable String question, NavigableSet<String> members) {
        var answers = new TreeSet<String>();
        members.forEach(id ->
                answers.add(Objects.requireNonNull(before.claims().get(id)).answer()));
        answers.remove("");
        return after.claims().values().stream()
                .anyMatch(claim -> claim.stands()
                        && Objects.equals(claim.question(), question)
                        && answers.contains(claim.answer()));
    }
}
