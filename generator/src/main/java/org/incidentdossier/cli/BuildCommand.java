package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.pipeline.BuildRequest;
import org.incidentdossier.pipeline.Built;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.Checkup;
import org.incidentdossier.pipeline.Course;
import org.incidentdossier.pipeline.FinishedSite;
import org.incidentdossier.pipeline.SiteBuild;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `build`
@Command(name = "build", description = "Makes the site and the search index out of the notes.")
final class BuildCommand extends ExaminingCommand {
    @Option(names = "--out", paramLabel = "DIR", description = "Where the site goes (default: target/site).")
    @Nullable
    Path out;

    @Option(names = "--strict", description = "Makes warnings errors.")
    boolean strict;

    @Override
    public Integer call() throws IOException {
        var project = project();
        var target = out == null ? project.resolve("target").resolve("site") : output(out);
        var request = new BuildRequest(
                project, target, CaptureFolder.read(captures), strict, Version.number(), SourceDate.ofEnvironment());
        var built = build(request, target);
        text().print(built.diagnostics(), console().err());
        if (built.hasErrors()) {
            console().err().println("nothing was written; " + target + " is as it was");
            return Exit.CONTENT;
        }
        if (out == null) {
            FinishedSite.remember(request, Version.build(), built);
        }
        console().err().println(summary(built, target));
        return Exit.DONE;
    }

    private Built build(BuildRequest request, Path target) throws IOException {
        var course = Course.ofBuild();
        try (var _ = new CourseLine(console(), course)) {
            return SiteBuild.run(request, cache(), course);
        } catch (IOException e) {
            throw Trouble.writing(target, e);
        }
    }

    private String summary(Built built, Path target) {
        var dossier = built.examined().dossier();
        return Counted.of(built.pages(), "page") + " in " + target + ": "
                + Counted.of(dossier.articles().size(), "article") + ", "
                + Counted.of(dossier.claims().size(), "claim") + ", "
                + Counted.of(dossier.questions().size(), "question") + ", "
                + Counted.of(dossier.actors().size(), "actor") + ", "
                + Counted.of(dossier.events().size(), "event")
                + Quotations.remark(Checkup.of(built.examined()).quotations(), captures != null);
    }
}
