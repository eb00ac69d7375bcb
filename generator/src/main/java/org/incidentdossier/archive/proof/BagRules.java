package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// Checks a bag against RFC 8493: its declaration, its manifests and all files that they list.
final class BagRules {
    private static final int MAX_TEXT = 1 << 20;
    private static final Pattern DECLARATION =
            Pattern.compile("BagIt-Version: 1\\.0\\r?\\nTag-File-Character-Encoding: UTF-8(?:\\r?\\n)?");
    private static final Pattern OXUM = Pattern.compile("(?m)^Payload-Oxum: *([0-9]{1,18})\\.([0-9]{1,9})\\r?$");
    private static final List<String> MANIFESTS = List.of("manifest-sha256.txt", "manifest-sha512.txt");
    private static final List<String> TAG_MANIFESTS = List.of("tagmanifest-sha256.txt", "tagmanifest-sha512.txt");

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
        var text = text(Layout.DECLARATION);
        if (text != null && !DECLARATION.matcher(text).matches()) {
            find(Layout.DECLARATION, "is not the declaration of a bag of BagIt 1.0 in UTF-8");
        }
        if (holding.members().containsKey("fetch.txt")) {
            find("fetch.txt", "names files that are elsewhere; a bundle has all its files");
        }
    }

    private void checkOxum() throws IOException {
        var text = text(Layout.DESCRIPTION);
        if (text == null) {
            return;
        }
        var oxum = OXUM.matcher(text);
        var payload = holding.members().tailMap("data/").headMap("data0");
        var bytes = payload.values().stream().mapToLong(Long::longValue).sum();
        if (!oxum.find()) {
            find(Layout.DESCRIPTION, "has no Payload-Oxum");
        } else if (Long.parseLong(oxum.group(1)) != bytes || Long.parseLong(oxum.group(2)) != payload.size()) {
            find(
                    Layout.DESCRIPTION,
                    "tells of " + oxum.group(1) + " bytes in " + oxum.group(2) + " files; there are " + bytes + " in "
                            + payload.size());
        }
    }

    private Set<String> compare(@Nullable Manifest other) throws IOException {
        var payload = manifests(MANIFESTS);
        var tags = manifests(TAG_MANIFESTS);
        if (other != null) {
            payload.add(other);
        }
        var unread = new TreeSet<String>();
        inventory.damaged().forEach(each -> unread.add(each.path()));
        var files = new TreeMap<>(inventory.files().tailMap("data/").headMap("data0"));
        var rest = new TreeMap<>(inventory.files());
        rest.keySet().removeAll(files.keySet());
        // A tag manifest does not list its own kind.
        rest.keySet().removeAll(TAG_MANIFESTS);
        var faulty = compare(files, unread, payload);
        compare(rest, unread, tags);
        Stream.concat(MANIFESTS.stream(), TAG_MANIFESTS.stream()).forEach(this::checkIsThere);
        return faulty;
    }

    // Without any list, nothing can be said of single files.
    private Set<String> compare(SortedMap<String, Fixity> files, Set<String> unread, List<Manifest> lists) {
        if (lists.isEmpty()) {
            return unread;
        }
        var compared = Comparison.of(files, unread, lists);
        findings.addAll(compared.findings());
        return compared.faulty();
    }

    // RFC 8493 asks for one manifest only; of a bundle with fewer than its four, somebody took one away.
    private void checkIsThere(String manifest) {
        if (!holding.members().containsKey(manifest)
                && findings.stream().noneMatch(each -> each.path().equals(manifest))) {
            findings.add(new Finding(Code.D455, manifest, "is missing; every bundle has it"));
        }
    }

    private List<Manifest> manifests(List<String> names) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (var name : names) {
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
