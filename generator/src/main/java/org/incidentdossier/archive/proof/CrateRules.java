package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.json.Json;
import org.incidentdossier.json.JsonText;

/// Checks a crate against the rules of RO-Crate 1.2 that a program can check, and its files against what is there.
final class CrateRules {
    private static final String PATH = "data/" + Layout.CRATE;
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T.+)?)?)?");

    private final Inventory inventory;
    private final CrateGraph graph;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<String, Finding> ofFiles = new TreeMap<>();
    private boolean read;

    private CrateRules(Inventory inventory, Set<String> terms) {
        this.inventory = inventory;
        this.graph = new CrateGraph(terms, this::find);
    }

    static CrateRules check(Holding holding, Inventory inventory) throws IOException {
        var rules = new CrateRules(inventory, terms(holding, inventory));
        if (!inventory.files().containsKey(PATH)) {
            rules.find("is missing");
            return rules;
        }
        try (var in = holding.open(PATH)) {
            JsonText.stream(in, rules.graph::read);
        } catch (IOException e) {
            rules.find("cannot be read: " + NameRules.firstLine(e));
            return rules;
        }
        rules.read = true;
        rules.checkDescriptor();
        rules.checkRoot();
        rules.checkPrograms();
        rules.checkReferences();
        rules.graph.files.forEach(rules::checkFile);
        rules.checkReach();
        return rules;
    }

    /// What breaks a rule, but for files that are known to be damaged.
    List<Finding> findings(Set<String> faulty) {
        var all = new ArrayList<>(findings);
        ofFiles.forEach((path, finding) -> {
            if (!faulty.contains(path)) {
                all.add(finding);
            }
        });
        return all;
    }

    /// The checksums of all files that the crate describes; none if it is missing or cannot be read, which says nothing
    /// of the files.
    Optional<Manifest> manifest() {
        if (!read) {
            return Optional.empty();
        }
        var sums = new TreeMap<String, String>();
        graph.files.forEach((id, described) -> sums.put("data/" + id, described.sha256()));
        return Optional.of(new Manifest(Layout.CRATE, sums, List.of()));
    }

    // What the crate's own copy of the context defines; without one, terms are not checked.
    private static Set<String> terms(Holding holding, Inventory inventory) throws IOException {
        var terms = new HashSet<String>();
        if (inventory.files().containsKey("data/" + Layout.CONTEXT)) {
            try (var in = holding.open("data/" + Layout.CONTEXT)) {
                JsonText.stream(in, (name, value) -> {
                    if (name.equals("@context") && value instanceof Json.Members context) {
                        terms.addAll(context.members().keySet());
                    }
                });
            } catch (IOException _) {
                // A damaged context is told by its checksum.
                return Set.of();
            }
        }
        return terms;
    }

    private void checkFile(String id, CrateGraph.Described described) {
        var file = inventory.files().get("data/" + id);
        if (file == null) {
            find(id, "describes " + CrateGraph.quoted(id) + ", which is not there");
        } else if (!described.sha256().equals(file.sha256())) {
            find(id, "has another sha256 for " + CrateGraph.quoted(id));
        } else if (!described.contentSize().equals(Long.toString(file.bytes()))) {
            find(id, "has another contentSize for " + CrateGraph.quoted(id) + " than its " + file.bytes() + " bytes");
        }
    }

    private void checkDescriptor() {
        if (graph.contexts.isEmpty() || !graph.contexts.getFirst().equals(Layout.CRATE_CONTEXT)) {
            find("does not have the @context " + Layout.CRATE_CONTEXT);
        }
        var descriptor = graph.entities.get(Layout.CRATE);
        if (descriptor == null) {
            find("does not describe itself");
        } else if (!CrateGraph.targets(descriptor, "about").contains("./")
                || !CrateGraph.targets(descriptor, "conformsTo").contains(Layout.CRATE_VERSION)) {
            find("does not say that it describes ./ and conforms to " + Layout.CRATE_VERSION);
        }
    }

    private void checkRoot() {
        var root = graph.entities.get("./");
        if (root == null || !CrateGraph.types(root).contains("Dataset")) {
            find("has no root, a Dataset named ./");
            return;
        }
        for (var property : List.of("name", "description")) {
            if (root.text(property).orElse("").isBlank()) {
                find("has a root without " + property);
            }
        }
        if (!DATE.matcher(root.text("datePublished").orElse("")).matches()) {
            find("has a root without a datePublished such as 2026-11-21");
        }
        var licences = CrateGraph.targets(root, "license");
        if (licences.isEmpty()) {
            find("has a root without license");
        }
        for (var licence : licences) {
            var entity = graph.entities.get(licence);
            if (entity == null || entity.text("description").isEmpty()) {
                find("does not describe its licence " + CrateGraph.quoted(licence) + " by name and description");
            }
        }
    }

    private void checkPrograms() {
        graph.entities.forEach((id, entity) -> {
            if (CrateGraph.types(entity).contains("SoftwareApplication")) {
                for (var property : List.of("name", "url", "version")) {
                    if (entity.get(property).isEmpty()) {
                        find("has a program " + CrateGraph.quoted(id) + " without " + property);
                    }
                }
            }
        });
    }

    private void checkReferences() {
        graph.references.forEach((target, from) -> {
            if (!graph.ids.contains(target)) {
                find(CrateGraph.quoted(from) + " names " + CrateGraph.quoted(target) + ", which is not in the graph");
            }
        });
    }

    private void checkReach() {
        var reached = new HashSet<String>();
        var todo = new ArrayDeque<String>();
        todo.add("./");
        while (!todo.isEmpty()) {
            for (var part : graph.parts.getOrDefault(todo.remove(), List.of())) {
                if (reached.add(part)) {
                    todo.add(part);
                }
            }
        }
        for (var path : inventory.files().tailMap("data/").headMap("data0").keySet()) {
            var id = path.substring("data/".length());
            if (!id.equals(Layout.CRATE) && !(graph.files.containsKey(id) && reached.contains(id))) {
                find(id, "does not have " + CrateGraph.quoted(id) + " among its parts");
            }
        }
    }

    private void find(String message) {
        findings.add(new Finding(Code.D461, PATH, message));
    }

    private void find(String id, String message) {
        ofFiles.putIfAbsent("data/" + id, new Finding(Code.D461, PATH, message));
    }
}
