package org.incidentdossier.exports.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.json.Json;
import org.jspecify.annotations.Nullable;

/// Takes a snapshot from the value of `data/dossier.json`.
final class SnapshotReader {
    private static final List<String> KINDS = List.of("articles", "actors", "events", "questions", "pages");
    private static final Set<String> DATES = new TreeSet<>(List.of("published", "when"));

    // Names, places and what follows from other fields: it is told by those.
    private static final Set<String> NOT_FACTS = new TreeSet<>(List.of(
            "id",
            "type",
            "url",
            "note",
            "sha256",
            "article",
            "chain",
            "origin",
            "origin-kind",
            "origin-of",
            "stands",
            "status",
            "status-words",
            "support",
            "accounts"));

    // Of the dossier as a whole: what each release sets anew, and what is told of those ids themselves.
    private static final List<String> NOT_SETTINGS = List.of("version", "redirects");

    private final Json.Members data;
    private final NavigableMap<String, String> accounts = new TreeMap<>();

    SnapshotReader(Json.Members data) {
        this.data = data;
    }

    Snapshot snapshot() {
        var entries = new TreeMap<String, Snapshot.Entry>();
        for (var kind : KINDS) {
            objects(data, kind).forEach(entry -> entries.put(id(entry), entry(entry)));
        }
        objects(data, "attachments").forEach(file -> entries.put(id(file), file(file)));
        for (var question : objects(data, "questions")) {
            for (var account : objects(question, "accounts")) {
                texts(account, "claims").forEach(claim -> accounts.put(claim, id(account)));
            }
        }
        var claims = new TreeMap<String, Snapshot.Claim>();
        objects(data, "claims").forEach(claim -> claims.put(id(claim), claim(claim)));
        return new Snapshot(settings(), entries, claims, contradictions());
    }

    private NavigableMap<String, String> settings() {
        var settings =
                data.get("dossier").map(each -> fields((Json.Members) each)).orElseGet(TreeMap::new);
        settings.keySet().removeAll(NOT_SETTINGS);
        return settings;
    }

    private static Snapshot.Entry file(Json.Members file) {
        var fields = fields(file);
        fields.remove("bytes");
        file.get("sha256").ifPresent(hash -> fields.put("content", Fingerprint.of(hash)));
        return new Snapshot.Entry("file", new TreeMap<>(), fields);
    }

    private static Snapshot.Entry entry(Json.Members entry) {
        var type = entry.text("type").orElse("");
        var fields = fields(entry);
        if (type.equals("article")) {
            // Its claims are told one by one.
            fields.remove("claims");
        }
        var dates = new TreeMap<String, String>();
        DATES.forEach(key -> entry.text(key).ifPresent(date -> dates.put(key, date)));
        return new Snapshot.Entry(type, dates, fields);
    }

    private Snapshot.Claim claim(Json.Members claim) {
        var stands = claim.get("stands").filter(Json.bool(false)::equals).isEmpty();
        return new Snapshot.Claim(text(claim, "question"), accounts.get(id(claim)), stands, fields(claim));
    }

    private NavigableMap<String, List<Snapshot.Pair>> contradictions() {
        var found = new TreeMap<String, List<Snapshot.Pair>>();
        for (var inquiry : objects(data, "contradictions")) {
            var pairs = new ArrayList<Snapshot.Pair>();
            for (var pair : objects(inquiry, "pairs")) {
                if (pair.text("relation").filter("contradicts"::equals).isPresent()) {
                    pairs.add(new Snapshot.Pair(
                            pair.text("a").orElse(""), pair.text("b").orElse("")));
                }
            }
            found.put(inquiry.text("question").orElse(""), List.copyOf(pairs));
        }
        return found;
    }

    private static NavigableMap<String, String> fields(Json.Members entry) {
        var fields = new TreeMap<String, String>();
        entry.members().forEach((key, value) -> {
            var fingerprint = NOT_FACTS.contains(key) ? "" : Fingerprint.of(value);
            if (!fingerprint.isEmpty()) {
                fields.put(key, fingerprint);
            }
        });
        return fields;
    }

    private static List<Json.Members> objects(Json.Members around, String name) {
        return around.elements(name).stream().map(Json.Members.class::cast).toList();
    }

    private static List<String> texts(Json.Members around, String name) {
        return around.elements(name).stream()
                .map(each -> ((Json.Text) each).text())
                .toList();
    }

    private static String id(Json.Members value) {
        return value.text("id").orElseThrow(() -> new IllegalArgumentException("no id in " + value));
    }

    private static @Nullable String text(Json.Members value, String key) {
        return value.text(key).orElse(null);
    }
}
