package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.incidentdossier.archive.proof.Verified;
import org.incidentdossier.archive.proof.Verify;
import org.incidentdossier.diagnostics.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `verify FILE|DIR`
@Command(
        name = "verify",
        description = "Proves that a bundle, or a hosted copy of a site, is whole and unchanged.",
        footer = {
            "",
            "Exit code 1 and a line for each fault if something is missing, added, changed, renamed or unsafe. A zip is"
                    + " never unpacked. `dossier explain CODE` says what a fault means."
        })
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(
            paramLabel = "FILE|DIR",
            description = "A bundle's zip, or the folder that it was unpacked to; with --hosted a mirrored site.")
    Path target = Path.of("");

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "A bundle's manifest-sha256.txt or manifest-sha512.txt that was kept elsewhere.")
    @Nullable
    Path manifest;

    @Option(names = "--hosted", description = "The folder is a site as it is hosted: a bundle's data/.")
    boolean hosted;

    @Override
    public Integer call() throws IOException {
        var console = Objects.requireNonNull(dossier).console();
        if (!Files.exists(target)) {
            throw new NoSuchFileException(target.toString());
        }
        if (hosted && !Files.isDirectory(target)) {
            throw new WrongUse("--hosted takes a folder, and " + target + " is none");
        }
        var verified = verified(console);
        verified.findings().forEach(finding -> console.out().println(Printable.of(finding.toString())));
        console.err().println(summary(verified));
        return verified.findings().isEmpty() ? Exit.DONE : Exit.CONTENT;
    }

    private Verified verified(Console console) throws IOException {
        try (var progress = new ProgressLine(console, "verifying")) {
            return hosted ? Verify.hosted(target, manifest, progress) : Verify.bundle(target, manifest, progress);
        }
    }

    // Who changes a hosted file can change the site's own list as well; only a list kept elsewhere shows that.
    private String summary(Verified verified) {
        if (!verified.findings().isEmpty()) {
            return Counted.of(verified.findings().size(), "fault");
        }
        List<String> parts = new ArrayList<>();
        verified.counts().forEach((kind, count) -> parts.add(Counted.of(count, kind.replaceFirst("s$", ""))));
        return "whole and unchanged" + (hosted && manifest == null ? " by its own list of files" : "") + ": "
                + Counted.of(verified.files(), "file") + ", " + Words.bytes(verified.bytes()) + "; "
                + String.join(", ", parts);
    }
}
