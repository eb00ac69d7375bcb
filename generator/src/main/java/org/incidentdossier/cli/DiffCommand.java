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
    @Parameters(
            paramLabel = "BASE..HEAD",
            description = {
                "Two commits, branches or tags.",
                "BASE...HEAD leaves out what BASE has won since HEAD parted from it, as a pull request does."
            })
    String range = "";

    @Override
    public Integer call() throws IOException {
        var dots = range.indexOf("..");
        if (dots <= 0) {
            throw new WrongUse("expected two commits such as main..HEAD, found \"" + range + "\"");
        }
        var isFromFork = range.startsWith("...", dots);
        var base = range.substring(0, dots);
        var head = range.substring(dots + (isFromFork ? 3 : 2));
        var to = version(head.isEmpty() ? "HEAD" : head);
        var from = from(base, to, isFromFork);
        var before = Versions.examine(from);
        var after = Versions.examine(to);
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

    private GitVersion version(String revision) throws IOException {
        var version = GitVersion.find(project(), revision);
        if (version.isEmpty()) {
            throw new WrongUse(
                    "git knows no commit \"" + revision + "\" in " + project() + GitVersion.limit(project()));
        }
        return version.get();
    }

    // A branch that others went on with has what the proposal has not: nobody took that away.
    private GitVersion from(String base, GitVersion to, boolean isFromFork) throws IOException {
        var from = version(base);
        var fork = from.fork(to);
        if (isFromFork) {
            return fork.orElseThrow(
                    () -> new WrongUse("git knows no commit that both sides of \"" + range + "\" go back to"));
        }
        if (fork.isPresent() && !fork.get().is(from) && !fork.get().is(to)) {
            console().err().println(base + " has commits that the other side lacks; what they brought counts as gone");
            console().err().println("  help: " + range.replace("..", "...") + " compares with where the two parted");
        }
        return from;
    }

    private static Json.Members data(Examined examined) {
        return DossierJson.of(examined.dossier(), examined.evidence(), 0);
    }
}
