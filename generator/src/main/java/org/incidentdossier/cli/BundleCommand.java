package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.incidentdossier.archive.Bundle;
import org.incidentdossier.archive.ChangedSite;
import org.incidentdossier.archive.Wacz;
import org.incidentdossier.archive.form.BundleFacts;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.Built;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.Course;
import org.incidentdossier.pipeline.FinishedSite;
import org.incidentdossier.pipeline.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `bundle`
@Command(
        name = "bundle",
        description = "Makes one zip of the site, its sources and its checksums that opens from a disk.",
        footer = {
            "",
            "Builds the site first, unless target/site is what building would give. The checksum stands beside the zip,"
                    + " and with --key the signature; `dossier verify` and tools named in the zip's README.txt prove it."
        })
final class BundleCommand extends ExaminingCommand {
    @Option(names = "--out", paramLabel = "FILE", description = "The zip (default: target/<id>-<version>.zip).")
    @Nullable
    Path out;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Signs with this SSH key, as `ssh-keygen -Y sign -n dossier` does.")
    @Nullable
    Path key;

    @Option(names = "--wacz", description = "Makes a web archive (WACZ) of the same site beside the zip.")
    boolean wacz;

    @Override
    public Integer call() throws IOException {
        var place = out == null ? null : output(out);
        var site = project().resolve("target").resolve("site");
        var request = new BuildRequest(
                project(), site, CaptureFolder.read(captures), false, Version.number(), SourceDate.ofEnvironment());
        if (!isReady(request)) {
            console().err().println("nothing was bundled; " + site + " is as it was");
            return Exit.CONTENT;
        }
        var name = BundleFacts.of(site).name();
        var zip = place == null ? project().resolve("target").resolve(name + ".zip") : place;
        try {
            write(site, zip);
        } catch (ChangedSite e) {
            // So that to build again helps: the next build takes nothing over, and nobody takes this site for built.
            FinishedSite.forget(request);
            throw e;
        } catch (IOException e) {
            throw Trouble.writing(zip, e);
        }
        console().err().println(zip.getFileName() + ": " + Words.bytes(Files.size(zip)));
        recipe(String.valueOf(zip.getFileName())).forEach(console().err()::println);
        return Exit.DONE;
    }

    private void write(Path site, Path zip) throws IOException {
        try (var progress = new ProgressLine(console(), "bundling")) {
            Bundle.write(site, zip, key, progress).forEach(console().out()::println);
        }
        if (wacz) {
            try (var progress = new ProgressLine(console(), "archiving")) {
                Wacz.write(site, waczBeside(zip), progress).forEach(console().out()::println);
            }
        }
    }

    private static Path waczBeside(Path zip) {
        return zip.resolveSibling(String.valueOf(zip.getFileName()).replaceFirst("[.]zip$", "") + ".wacz");
    }

    private boolean isReady(BuildRequest request) throws IOException {
        var software = Version.build();
        if (captures == null && FinishedSite.isCurrent(request, software)) {
            return true;
        }
        var built = build(request);
        text().print(built.diagnostics(), console().err());
        if (!built.hasErrors()) {
            FinishedSite.remember(request, software, built);
        }
        return !built.hasErrors();
    }

    private Built build(BuildRequest request) throws IOException {
        var course = Course.ofBuild();
        try (var _ = new CourseLine(console(), course)) {
            return SiteBuild.run(request, cache(), course);
        } catch (IOException e) {
            throw Trouble.writing(request.out(), e);
        }
    }

    private List<String> recipe(String zip) {
        return key == null
                ? List.of("check it with: sha256sum -c " + zip + ".sha256")
                : List.of(
                        "check it with: sha256sum -c " + zip + ".sha256",
                        "and who made it: ssh-keygen -Y verify -f allowed_signers -I PUBLISHER -n dossier -s " + zip
                                + ".sig < " + zip);
    }
}
