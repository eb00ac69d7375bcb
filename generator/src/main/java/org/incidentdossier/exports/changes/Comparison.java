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
    private final NavigableMap<String, String> oldIds;

    Comparison(Snapshot before, Snapshot after, Redirects redirects) {
        this.before = before;
        this.after = after;
        this.redirects = redirects;
        this.accountsBefore = before.accounts();
        this.accountsAfter = after.accounts();
        this.oldIds = oldIds();
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

    // Of what is there in both versions, the id that it had by the one that it has. What was joined with something that
    // was there before, or with others under a new id, lives on in it: only the first of these is compared with it.
    private NavigableMap<String, String> oldIds() {
        var had = before.ids();
        var has = after.ids();
        var ids = new TreeMap<String, String>();
        for (var id : had) {
            if (has.contains(id)) {
                ids.put(id, id);
            } else {
                redirects.follow(id, after).filter(to -> !had.contains(to)).ifPresent(to -> ids.putIfAbsent(to, id));
            }
        }
        return ids;
    }

    private List<String> added() {
        var added = after.ids();
        added.removeAll(oldIds.keySet());
        return List.copyOf(added);
    }

    private List<Changes.Gone> gone() {
        var gone = before.ids();
        gone.removeAll(after.ids());
        return gone.stream().map(id -> redirects.fate(id, after)).toList();
    }

    private List<Changes.Changed> changed() {
        var changed = new ArrayList<Changes.Changed>();
        // A record that knows nothing of the dossier as a whole is older than this comparison.
        if (!before.settings().isEmpty()) {
            change(Changes.DOSSIER, before.settings(), after.settings()).ifPresent(changed::add);
        }
        oldIds.forEach(
                (id, old) -> change(id, fields(before, old), fields(after, id)).ifPresent(changed::add));
        return changed;
    }

    private static Optional<Changes.Changed> change(
            String id, NavigableMap<String, String> was, NavigableMap<String, String> is) {
        var fields = differing(was, is);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Changes.Changed(id, fields));
    }

    private List<Changes.Moved> dates() {
        var moved = new ArrayList<Changes.Moved>();
        oldIds.forEach((id, old) -> {
            var was = before.entries().get(old);
            var is = after.entries().get(id);
            if (was != null && is != null) {
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
        var pairsBefore = new TreeMap<String, List<Snapshot.Pair>>();
        before.contradictions().forEach((question, pairs) -> pairsBefore
                .computeIfAbsent(redirects.follow(question, after).orElse(question), _ -> new ArrayList<>())
                .addAll(pairs));
        var questions = new TreeSet<>(pairsBefore.keySet());
        questions.addAll(after.contradictions().keySet());
        var disputed = new ArrayList<Changes.Disputed>();
        for (var question : questions) {
            var was = pairsBefore.getOrDefault(question, List.of());
            var is = after.contradictions().getOrDefault(question, List.of());
            dispute(question, was, is).ifPresent(what -> disputed.add(new Changes.Disputed(question, what)));
        }
        return disputed;
    }

    private Optional<String> dispute(String question, List<Snapshot.Pair> was, List<Snapshot.Pair> is) {
        if (was.isEmpty()) {
            return is.isEmpty() ? Optional.empty() : Optional.of("new");
        }
        if (is.isEmpty()) {
            return Optional.of(after.entries().containsKey(question) ? "solved" : "gone");
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
