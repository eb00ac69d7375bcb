package org.incidentdossier.cli;

import java.io.IOException;
import org.incidentdossier.exports.changes.Changes;
import org.incidentdossier.exports.changes.ChangesMarkdown;
import org.incidentdossier.exports.changes.Redirects;
import org.incidentdossier.exports.changes.Snapshot;
import org.incidentdossier.exports.data.DossierJson;
import org.incidentdossier.json.Json;
import org.incidentdossier.pipeline.Examined;
import org.incidentdossier.pipeline.GitVersion;
import org.incidentdossier.pipeline.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `diff BASE..HEAD`
@Command(
        name = "diff",
        description = {
            "Tells in Markdown, as facts, what changed between two commits.",
            "Prints nothing where only the form of notes changed. Ends with 3 where a statement lost its last source."
        })
final class DiffCommand extends ExaminingCommand {
    @Parameters(paramLabel = "BASE..HEAD", description = "Two commits, branches or tags.")
    String range = "";

    @Override
    public Integer call() throws IOException {
        var dots = range.indexOf("..");
        if (dots <= 0 || range.startsWith("...", dots)) {
            throw new WrongUse("expected two commits such as main..HEAD, found \"" + range + "\"");
        }
        var base = range.substring(0, dots);
        var head = range.substring(dots + 2);
        var before = examine(base);
        var after = examine(head.isEmpty() ? "HEAD" : head);
        if (after.hasErrors()) {
            text().print(after.diagnostics(), console().err());
            return Exit.CONTENT;
        }
        if (before.hasErrors()) {
            console()
                    .err()
                    .println(base + " has " + Counts.of(before.diagnostics()).words()
                            + "; what cannot be read there counts as not there");
        }
        return print(before, after);
    }

    private int print(Examined before, Examined after) {
        var was = data(before);
        var is = data(after);
        var redirects = Redirects.of(after.dossier().notes().redirects());
        var changes = Changes.between(Snapshot.of(was), Snapshot.of(is), redirects);
        console().out().print(ChangesMarkdown.of(changes, was, is));
        return changes.loseALastSource() ? Exit.SOURCE_LOST : Exit.DONE;
    }

    private Examined examine(String revision) throws IOException {
        var version = GitVersion.find(project(), revision);
        if (version.isEmpty()) {
            throw new WrongUse(
                    "git knows no commit \"" + revision + "\" in " + project() + GitVersion.limit(project()));
        }
        return Versions.examine(version.get());
    }

    private static Json.Members data(Examined examined) {
        return DossierJson.of(examined.dossier(), examined.evidence(), 0);
    }
}
