package org.incidentdossier.exports.changes;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.incidentdossier.json.Json;
import org.jspecify.annotations.Nullable;

/// What a version of a dossier holds, in as few words as a later comparison needs: of texts only fingerprints, so that
/// a text that is taken down does not live on here.
///
/// @param settings       the fingerprints of what `dossier.yaml` says, by key
/// @param entries        by slug, and the files beside the notes by path
/// @param claims         by id
/// @param contradictions by question
public record Snapshot(
        NavigableMap<String, String> settings,
        NavigableMap<String, Entry> entries,
        NavigableMap<String, Claim> claims,
        NavigableMap<String, List<Pair>> contradictions) {
    /// A dossier before anything was written.
    static final Snapshot EMPTY = new Snapshot(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /// An entry.
    ///
    /// @param kind   such as `article`, or `file`
    /// @param dates  by key, as written
    /// @param fields the fingerprints of its fields, by key
    record Entry(String kind, NavigableMap<String, String> dates, NavigableMap<String, String> fields) {}

    /// A claim.
    ///
    /// @param account the claims that give the same answer, by the first of them; null without a question
    /// @param stands  whether it still gives support
    /// @param fields  the fingerprints of its fields, by key
    record Claim(
            @Nullable String question, @Nullable String account, boolean stands, NavigableMap<String, String> fields) {
        /// The fingerprint of its answer; empty if it gives none.
        String answer() {
            return fields.getOrDefault("answer", "");
        }
    }

    /// Two accounts that contradict each other, by their first claims; both are the same one where an article's own
    /// dates conflict.
    record Pair(String a, String b) {}

    /// Of a dossier as it is.
    ///
    /// @param data the value of `data/dossier.json`
    public static Snapshot of(Json.Members data) {
        return new SnapshotReader(data).snapshot();
    }

    /// As JSON, for the record of a release.
    Json toJson() {
        return SnapshotJson.write(this);
    }

    /// Read back from the record of a release.
    ///
    /// @throws IllegalArgumentException if it has another form
    static Snapshot parse(Json json) {
        return SnapshotJson.read(json);
    }

    /// The same without the fingerprints of these entries and claims.
    Snapshot without(Predicate<String> ids) {
        var keptEntries = new TreeMap<>(entries);
        var keptClaims = new TreeMap<>(claims);
        keptEntries.keySet().removeIf(ids);
        keptClaims.keySet().removeIf(ids);
        return new Snapshot(settings, keptEntries, keptClaims, contradictions);
    }

    /// Of all entries and claims.
    NavigableSet<String> ids() {
        var ids = new TreeSet<>(entries.keySet());
        ids.addAll(claims.keySet());
        return ids;
    }

    /// The claims of each account, by its first claim.
    NavigableMap<String, NavigableSet<String>> accounts() {
        var accounts = new TreeMap<String, NavigableSet<String>>();
        claims.forEach((id, claim) -> {
            if (claim.account() != null) {
                accounts.computeIfAbsent(claim.account(), _ -> new TreeSet<>()).add(id);
            }
        });
        return accounts;
    }
}
