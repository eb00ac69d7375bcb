package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares two versions of a dossier.
final class Comparison {
    private final Snapshot before;
    private final Snapshot after;
    private final Redirects redirects;
    private final NavigableMap<String, NavigableSet<String>> accountsBefore;
    private final NavigableMap<String, NavigableSet<String>> accountsAfter;

    Comparison(Snapshot before, Snapshot after, Redirects redirects) {
        this.before = before;
        this.after = after;
        this.redirects = redirects;
        this.accountsBefore = before.accounts();
        this.accountsAfter = after.accounts();
    }

    Changes changes() {
        return new Changes(
                added(),
                changed(),
                gone(),
                dates(),
                new SourceLosses(before, after, redirects).find(),
                contradictions());
    }

    private List<String> added() {
        var added = after.ids();
        added.removeAll(before.ids());
        return List.copyOf(added);
    }

    private List<Changes.Gone> gone() {
        var gone = before.ids();
        gone.removeAll(after.ids());
        return gone.stream().map(redirects::fate).toList();
    }

    private List<Changes.Changed> changed() {
        var changed = new ArrayList<Changes.Changed>();
        for (var id : before.ids()) {
            var fields = differing(fields(before, id), fields(after, id));
            if (after.ids().contains(id) && !fields.isEmpty()) {
                changed.add(new Changes.Changed(id, fields));
            }
        }
        return changed;
    }

    private List<Changes.Moved> dates() {
        var moved = new ArrayList<Changes.Moved>();
        before.entries().forEach((id, was) -> {
            var is = after.entries().get(id);
            if (is != null) {
                for (var key : differing(was.dates(), is.dates())) {
                    moved.add(new Changes.Moved(
                            id,
                            key,
                            was.dates().getOrDefault(key, ""),
                            is.dates().getOrDefault(key, "")));
                }
            }
        });
        return moved;
    }

    private List<Changes.Disputed> contradictions() {
        var questions = new TreeSet<>(before.contradictions().keySet());
        questions.addAll(after.contradictions().keySet());
        var disputed = new ArrayList<Changes.Disputed>();
        for (var question : questions) {
            dispute(question).ifPresent(what -> disputed.add(new Changes.Disputed(question, what)));
        }
        return disputed;
    }

    private Optional<String> dispute(String question) {
        var was = before.contradictions().getOrDefault(question, List.of());
        var is = after.contradictions().getOrDefault(question, List.of());
        if (was.isEmpty() || is.isEmpty()) {
            return was.isEmpty() == is.isEmpty() ? Optional.empty() : Optional.of(was.isEmpty() ? "new" : "solved");
        }
        var same = was.stream().allMatch(pair -> is.stream().anyMatch(other -> meet(pair, other)))
                && is.stream().allMatch(pair -> was.stream().anyMatch(other -> meet(other, pair)));
        return same ? Optional.empty() : Optional.of("changed");
    }

    // Two pairs are one if each side has a claim in common; an account may have won or lost other claims.
    private boolean meet(Snapshot.Pair was, Snapshot.Pair is) {
        return (share(was.a(), is.a()) && share(was.b(), is.b())) || (share(was.a(), is.b()) && share(was.b(), is.a()));
    }

    private boolean share(String accountBefore, String accountAfter) {
        var now = accountsAfter.getOrDefault(accountAfter, new TreeSet<>());
        return accountsBefore.getOrDefault(accountBefore, new TreeSet<>()).stream()
                .map(claim -> redirects.follow(claim, after).orElse(""))
                .anyMatch(now::contains);
    }

    private static NavigableMap<String, String> fields(Snapshot snapshot, String id) {
        var entry = snapshot.entries().get(id);
        if (entry != null) {
            return entry.fields();
        }
        var claim = snapshot.claims().get(id);
        return claim == null ? new TreeMap<>() : claim.fields();
    }

    private static List<String> differing(NavigableMap<String, String> was, NavigableMap<String, String> is) {
        var keys = new TreeSet<>(was.keySet());
        keys.addAll(is.keySet());
        keys.removeIf(key -> Objects.equals(was.get(key), is.get(key)));
        return List.copyOf(keys);
    }
}
