package org.incidentdossier.content;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryId;
import org.incidentdossier.model.Redirect;
import org.jspecify.annotations.Nullable;

/// Reads the files about ids, gaps and releases.
final class Records {
    private Records() {}

    /// What a list says, and where; see [org.incidentdossier.model.ListPlaces].
    record Listed<T>(Map<String, T> values, Map<String, Span> places) {}

    // No note can have a reserved name, and the site has pages of its own where its tombstone would be.
    private static boolean isId(String text) {
        return EntryId.isSlug(text) ? !EntryId.isReserved(text) : ClaimId.isClaimId(text);
    }

    /// `ids.lock`: an id a line, sorted; each with its place.
    static SortedMap<String, Span> lockedIds(String text, String path, Findings findings) {
        var ids = new TreeMap<String, Span>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var at = new Span(path, number, 1, line.codePointCount(0, line.length()));
            if (!isId(line)) {
                reportRecord(at, "expected a slug or article#claim, found " + Quoted.of(line), findings);
            } else if (!ids.isEmpty() && ids.lastKey().compareTo(line) >= 0) {
                reportRecord(at, Quoted.of(line) + " does not come behind " + Quoted.of(ids.lastKey()), findings);
            } else {
                ids.put(line, at);
            }
        }
        return ids;
    }

    private static void reportRecord(Span at, String message, Findings findings) {
        findings.add(Code.D120, at, message, "restore the file from git; only `release` writes it");
    }

    /// `redirects.yaml`: what became of ids, in source order.
    static Listed<Redirect> redirects(String text, String path, Findings findings) {
        Map<String, Redirect> redirects = new LinkedHashMap<>();
        var entries = YamlReader.read(new YamlText(text, path, 1), findings).entries();
        for (var pair : entries.pairs()) {
            if (!isId(pair.key())) {
                findings.add(
                        Code.D108,
                        pair.keyAt(),
                        "expected a slug or article#claim, found " + Quoted.of(pair.key()),
                        Slugs.hint(pair.key()) + "the key is the id that is gone");
                continue;
            }
            var redirect = redirect(pair.value());
            if (redirect == null) {
                findings.add(
                        Code.D108,
                        pair.value().at(),
                        "expected a new id, {withdrawn: reason} or {gone: reason}, found "
                                + pair.value().shown(),
                        "say what became of " + pair.key());
            } else {
                redirects.put(pair.key(), redirect);
            }
        }
        return new Listed<>(Collections.unmodifiableMap(redirects), Positions.of(entries));
    }

    private static @Nullable Redirect redirect(Yaml value) {
        if (value instanceof Yaml.Text(var id, var idAt) && isId(id)) {
            return new Redirect.To(id);
        }
        if (value instanceof Yaml.Entries entries
                && entries.pairs().size() == 1
                && entries.pairs().getFirst().value() instanceof Yaml.Text(var reason, var reasonAt)
                && !reason.isBlank()) {
            return switch (entries.pairs().getFirst().key()) {
                case "withdrawn" -> new Redirect.Withdrawn(reason.strip());
                case "gone" -> new Redirect.Gone(reason.strip());
                default -> null;
            };
        }
        return null;
    }

    /// `gaps.yaml`: the most gaps of each code, in source order.
    static Listed<Long> gaps(String text, String path, Findings findings) {
        Map<String, Long> gaps = new LinkedHashMap<>();
        var entries = YamlReader.read(new YamlText(text, path, 1), findings).entries();
        for (var pair : entries.pairs()) {
            if (pair.value() instanceof Yaml.Text(var number, var numberAt) && number.matches("[0-9]{1,9}")) {
                gaps.put(pair.key(), Long.valueOf(number));
            } else {
                findings.add(
                        Code.D108,
                        pair.value().at(),
                        "expected a number, found " + pair.value().shown(),
                        "say how many gaps of the code " + pair.key() + " there may be");
            }
        }
        return new Listed<>(Collections.unmodifiableMap(gaps), Positions.of(entries));
    }

    /// Whether a release's record is JSON; if not, that is reported.
    static boolean isRelease(String text, String path, Findings findings) {
        try {
            if (JsonText.parse(text) instanceof Json.Members) {
                return true;
            }
            reportRecord(Span.startOf(path), "expected a JSON object", findings);
        } catch (IOException e) {
            reportRecord(Span.startOf(path), "this is no JSON", findings);
        }
        return false;
    }
}
