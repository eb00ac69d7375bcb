package org.incidentdossier.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static boolean isId(String text) {
        return EntryId.isSlug(text) || ClaimId.isClaimId(text);
    }

    /// `ids.lock`: an id a line, sorted.
    static List<String> lockedIds(String text, String path, Findings findings) {
        List<String> ids = new ArrayList<>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var at = new Span(path, number, 1, line.codePointCount(0, line.length()));
            if (!isId(line)) {
                reportRecord(at, "expected a slug or article#claim, found " + Quoted.of(line), findings);
            } else if (!ids.isEmpty() && ids.getLast().compareTo(line) >= 0) {
                reportRecord(at, Quoted.of(line) + " does not come behind " + Quoted.of(ids.getLast()), findings);
            } else {
                ids.add(line);
            }
        }
        return ids;
    }

    private static void reportRecord(Span at, String message, Findings findings) {
        findings.add(Code.D120, at, message, "restore the file from git; only `release` writes it");
    }

    /// `redirects.yaml`: what became of ids, in source order.
    static Map<String, Redirect> redirects(String text, String path, Findings findings) {
        Map<String, Redirect> redirects = new LinkedHashMap<>();
        for (var pair :
                YamlReader.read(new YamlText(text, path, 1), findings).entries().pairs()) {
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
        return Collections.unmodifiableMap(redirects);
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
    static Map<String, Long> gaps(String text, String path, Findings findings) {
        Map<String, Long> gaps = new LinkedHashMap<>();
        for (var pair :
                YamlReader.read(new YamlText(text, path, 1), findings).entries().pairs()) {
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
        return Collections.unmodifiableMap(gaps);
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
