package org.incidentdossier.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// Checks a bag against RFC 8493: its declaration, its manifests and all files that they list.
final class BagRules {
    private static final int MAX_TEXT = 1 << 20;
    private static final Pattern DECLARATION =
            Pattern.compile("BagIt-Version: 1\\.0\\r?\\nTag-File-Character-Encoding: UTF-8(?:\\r?\\n)?");
    private static final Pattern OXUM = Pattern.compile("(?m)^Payload-Oxum: *([0-9]{1,18})\\.([0-9]{1,9})\\r?$");
    private static final List<String> ALGORITHMS = List.of("sha256", "sha512");

    private final Holding holding;
    private final Inventory inventory;
    private final List<Finding> findings = new ArrayList<>();

    private BagRules(Holding holding, Inventory inventory) {
        this.holding = holding;
        this.inventory = inventory;
    }

    /// @param other a manifest that was kept elsewhere; null if there is none
    static Comparison.Outcome check(Holding holding, Inventory inventory, @Nullable Manifest other) throws IOException {
        var rules = new BagRules(holding, inventory);
        rules.checkDeclaration();
        rules.checkOxum();
        var faulty = rules.compare(other);
        return new Comparison.Outcome(rules.findings, faulty);
    }

    private void checkDeclaration() throws IOException {
        var text = text(Bag.DECLARATION);
        if (text != null && !DECLARATION.matcher(text).matches()) {
            find(Bag.DECLARATION, "is not the declaration of a bag of BagIt 1.0 in UTF-8");
        }
        if (holding.members().containsKey("fetch.txt")) {
            find("fetch.txt", "names files that are elsewhere; a bundle has all its files");
        }
    }

    private void checkOxum() throws IOException {
        var text = text(Bag.DESCRIPTION);
        if (text == null) {
            return;
        }
        var oxum = OXUM.matcher(text);
        var payload = holding.members().tailMap("data/").headMap("data0");
        var bytes = payload.values().stream().mapToLong(Long::longValue).sum();
        if (!oxum.find()) {
            find(Bag.DESCRIPTION, "has no Payload-Oxum");
        } else if (Long.parseLong(oxum.group(1)) != bytes || Long.parseLong(oxum.group(2)) != payload.size()) {
            find(
                    Bag.DESCRIPTION,
                    "tells of " + oxum.group(1) + " bytes in " + oxum.group(2) + " files; there are " + bytes + " in "
                            + payload.size());
        }
    }

    private Set<String> compare(@Nullable Manifest other) throws IOException {
        var payload = manifests("manifest-");
        var tags = manifests("tagmanifest-");
        if (payload.isEmpty()) {
            find(Bag.DECLARATION, "stands beside no manifest-sha256.txt and no manifest-sha512.txt");
        }
        if (other != null) {
            findings.addAll(other.findings());
            payload.add(other);
        }
        var unread = new TreeSet<String>();
        inventory.damaged().forEach(each -> unread.add(each.path()));
        var files = new TreeMap<>(inventory.files().tailMap("data/").headMap("data0"));
        var rest = new TreeMap<>(inventory.files());
        rest.keySet().removeAll(files.keySet());
        // A tag manifest does not list its own kind.
        rest.keySet().removeIf(path -> path.startsWith("tagmanifest-"));
        var compared = Comparison.of(files, unread, payload);
        findings.addAll(compared.findings());
        findings.addAll(Comparison.of(rest, unread, tags).findings());
        return compared.faulty();
    }

    private List<Manifest> manifests(String prefix) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (var algorithm : ALGORITHMS) {
            var name = prefix + algorithm + ".txt";
            if (!inventory.files().containsKey(name)) {
                continue;
            }
            try (var in = holding.open(name)) {
                var manifest = Manifest.read(name, in);
                findings.addAll(manifest.findings());
                manifests.add(manifest);
            } catch (Holding.DamageException e) {
                find(name, e.text());
            }
        }
        return manifests;
    }

    private @Nullable String text(String path) throws IOException {
        if (!inventory.files().containsKey(path)) {
            find(path, "is missing");
            return null;
        }
        try (var in = holding.open(path)) {
            return new String(in.readNBytes(MAX_TEXT), StandardCharsets.UTF_8);
        }
    }

    private void find(String path, String message) {
        findings.add(new Finding(Code.D459, path, message));
    }
}
