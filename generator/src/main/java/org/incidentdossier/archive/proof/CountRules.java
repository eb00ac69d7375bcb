package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;
import org.incidentdossier.model.EntryKind;

/// Proves by count that nothing was left out: what `data/dossier.json` counts is what it lists, what the site has pages
/// of, what `source/` has notes of, and what the search has terms of.
final class CountRules {
    private static final String PATH = "data/data/dossier.json";
    /// What a dossier counts, in the order of its counts.
    private static final List<String> COUNTED =
            List.of("articles", "actors", "events", "questions", "claims", "attachments", "pages");

    // Far more than any entry, claim or contradiction has.
    private static final int MOST_PARTS = 1_000_000;

    private final Holding holding;
    private final Inventory inventory;
    private final Map<String, Long> told = new LinkedHashMap<>();
    private final Map<String, Long> listed = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CountRules(Holding holding, Inventory inventory) {
        this.holding = holding;
        this.inventory = inventory;
    }

    /// What was counted, and where it does not agree.
    record Outcome(List<Finding> findings, Map<String, Long> counts) {}

    static Outcome check(Holding holding, Inventory inventory) throws IOException {
        var rules = new CountRules(holding, inventory);
        if (inventory.files().containsKey(PATH)) {
            rules.check();
        } else {
            rules.find("is missing, so nothing can be counted");
        }
        return new Outcome(rules.findings, rules.told);
    }

    private void check() throws IOException {
        try (var in = holding.open(PATH)) {
            JsonText.stream(in, MOST_PARTS, this::read);
        } catch (IOException e) {
            find("cannot be read: " + NameRules.firstLine(e));
            return;
        }
        checkLists();
        checkNotes();
        checkTerms();
    }

    private void checkLists() {
        for (var kind : COUNTED) {
            var count = told.get(kind);
            var there = listed.getOrDefault(kind, 0L);
            if (count == null) {
                find("does not count its " + kind);
            } else if (!count.equals(there)) {
                find("counts " + count + " " + kind + " and lists " + there);
            }
        }
    }

    private void checkNotes() {
        for (var kind : EntryKind.values()) {
            var notes = notes(kind);
            if (told.getOrDefault(kind.folder(), notes) != notes) {
                find("counts " + told.get(kind.folder()) + " " + kind.folder() + "; source/" + kind.folder() + "/ has "
                        + notes);
            }
        }
    }

    private void checkTerms() throws IOException {
        var count = told.get("terms");
        if (count == null) {
            find("does not count its terms");
            return;
        }
        try {
            var there = SearchTerms.count(holding, inventory.files().keySet());
            if (count != there) {
                find("counts " + count + " terms; the search has " + there);
            }
        } catch (Holding.DamageException e) {
            find("counts " + count + " terms; " + e.text());
        }
    }

    private void read(String name, Json value) {
        if (name.equals("counts") && value instanceof Json.Members counts) {
            counts.members().forEach((kind, count) -> {
                if (count instanceof Json.Numeral numeral) {
                    tell(kind, numeral.number());
                }
            });
        } else if (COUNTED.contains(name)) {
            listed.merge(name, 1L, Long::sum);
            checkPage(name, value);
        }
    }

    private void tell(String kind, BigDecimal count) {
        try {
            told.put(kind, count.longValueExact());
        } catch (ArithmeticException _) {
            // Then it does not count them: rounded, it could be the right number.
            told.remove(kind);
        }
    }

    private void checkPage(String kind, Json value) {
        var url = value instanceof Json.Members entry ? entry.text("url").orElse("") : "";
        var page = url.replaceFirst("#.*", "");
        if (!page.isEmpty() && !inventory.files().containsKey("data/" + page)) {
            find("lists one of its " + kind + " at " + NameRules.printable(page) + ", and there is no such page");
        }
    }

    private long notes(EntryKind kind) {
        var folder = Inventory.SOURCE + kind.folder() + "/";
        return inventory.files().tailMap(folder).keySet().stream()
                .takeWhile(path -> path.startsWith(folder))
                .filter(path -> path.endsWith(".md.txt"))
                .count();
    }

    private void find(String message) {
        findings.add(new Finding(Code.D460, PATH, message));
    }
}
