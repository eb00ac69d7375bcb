package org.incidentdossier.archive.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.archive.form.Fixity;
import org.incidentdossier.archive.form.Layout;
import org.incidentdossier.archive.form.Progress;
import org.incidentdossier.diagnostics.Code;
import org.jspecify.annotations.Nullable;

/// Proves that a bundle, an unpacked one or a hosted copy is whole and unchanged, and says what is not.
///
/// Everything is streamed: a zip is never unpacked, and what a hostile one asks for is refused before it is read.
public final class Verify {
    private static final Finding NOTHING_COMPARED = new Finding(
            Code.D455,
            "data/" + Layout.CRATE,
            "lists the files, so none was compared; --manifest takes the list of a bundle instead");

    private final Holding holding;
    private final Path target;
    private final boolean hosted;
    private final @Nullable Path manifest;
    private final List<Finding> findings = new ArrayList<>();

    private Verify(Holding holding, Path target, boolean hosted, @Nullable Path manifest) {
        this.holding = holding;
        this.target = target;
        this.hosted = hosted;
        this.manifest = manifest;
    }

    /// Of a zip, or of the folder that it was unpacked to.
    ///
    /// @param manifest a list of checksums that was kept elsewhere, compared as well; null for none
    /// @throws IOException if something cannot be read; damage is no exception but a finding
    public static Verified bundle(Path target, @Nullable Path manifest, Progress progress) throws IOException {
        if (Files.isDirectory(target)) {
            return new Verify(new FolderHolding(target, "", Set.of()), target, false, manifest).run(progress);
        }
        try (var zip = new ZipHolding(target)) {
            var verify = new Verify(zip, target, false, manifest);
            verify.checkChecksumBeside();
            return verify.run(progress);
        }
    }

    /// Of a folder to which a hosted site was mirrored. Bundles of that version at its root are passed over.
    ///
    /// @param manifest a bundle's manifest; null to go by the site's own crate, which lists all files but itself
    /// @throws IOException if something cannot be read; damage is no exception but a finding
    public static Verified hosted(Path folder, @Nullable Path manifest, Progress progress) throws IOException {
        return new Verify(new FolderHolding(folder, "data/", bundles(folder)), folder, true, manifest).run(progress);
    }

    // A host may give the site's own bundle away at its root; a bundle is verified by itself.
    private static Set<String> bundles(Path folder) {
        try {
            return BundleFacts.of(folder).files();
        } catch (IOException _) {
            // That the data cannot be read is told when it is verified.
            return Set.of();
        }
    }

    private Verified run(Progress progress) throws IOException {
        findings.addAll(holding.findings());
        if (holding.refused()) {
            return new Verified(findings, 0, 0, Map.of());
        }
        if (!hosted && !holding.members().containsKey(Layout.DECLARATION)) {
            find(Code.D450, "holds no bagit.txt, so it is no bundle; a mirrored site is verified with --hosted");
            return new Verified(findings, 0, 0, Map.of());
        }
        var inventory = Inventory.of(holding, progress);
        findings.addAll(inventory.damaged());
        findings.addAll(inventory.twins());
        var crate = CrateRules.check(holding, inventory);
        var compared = hosted ? compareHosted(inventory, crate) : BagRules.check(holding, inventory, other());
        findings.addAll(compared.findings());
        findings.addAll(crate.findings(compared.faulty()));
        var counts = CountRules.check(holding, inventory);
        findings.addAll(counts.findings());
        findings.addAll(BuildRules.check(holding, inventory));
        var bytes = inventory.files().values().stream().mapToLong(Fixity::bytes).sum();
        return new Verified(shown(), inventory.files().size(), bytes, counts.counts());
    }

    private Comparison.Outcome compareHosted(Inventory inventory, CrateRules crate) throws IOException {
        var unread = new TreeSet<String>();
        inventory.damaged().forEach(each -> unread.add(each.path()));
        var list = other();
        if (list != null) {
            return Comparison.of(inventory.files(), unread, List.of(list));
        }
        unread.add("data/" + Layout.CRATE);
        var files = new TreeMap<>(inventory.files());
        files.remove("data/" + Layout.CRATE);
        return crate.manifest()
                .map(own -> Comparison.of(files, unread, List.of(own)))
                .orElseGet(() -> new Comparison.Outcome(List.of(NOTHING_COMPARED), unread));
    }

    private @Nullable Manifest other() throws IOException {
        if (manifest == null) {
            return null;
        }
        if (Files.isDirectory(manifest)) {
            throw new IOException(manifest + ": is a folder, not a list of checksums");
        }
        var name = String.valueOf(manifest.getFileName());
        try (var in = Files.newInputStream(manifest)) {
            var list = Manifest.read(name, in);
            findings.addAll(list.findings());
            if (list.sums().containsKey("data/" + Layout.CRATE)) {
                return list;
            }
        } catch (Holding.DamageException e) {
            findings.add(new Finding(Code.D459, name, e.text()));
            return null;
        }
        findings.add(new Finding(
                Code.D459, name, "does not list data/" + Layout.CRATE + ", as every bundle's manifest does"));
        return null;
    }

    private void checkChecksumBeside() throws IOException {
        var beside = target.resolveSibling(target.getFileName() + ".sha256");
        if (!Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var in = Files.newInputStream(beside)) {
            var sums = Manifest.read(String.valueOf(beside.getFileName()), in).sums();
            if (sums.isEmpty() || !sums.containsValue(Fixity.sha256(target))) {
                find(Code.D457, "is not the file of the checksum beside it, " + beside.getFileName());
            }
        } catch (Holding.DamageException e) {
            findings.add(new Finding(Code.D459, String.valueOf(beside.getFileName()), e.text()));
        }
    }

    private void find(Code code, String message) {
        findings.add(new Finding(code, String.valueOf(target.getFileName()), message));
    }

    // In a hosted folder there is no data/ to look into.
    private List<Finding> shown() {
        if (!hosted) {
            return findings;
        }
        return findings.stream()
                .map(each -> new Finding(
                        each.code(),
                        each.path().replaceFirst("^data/", ""),
                        each.message().replace(" to data/", " to ")))
                .toList();
    }
}
