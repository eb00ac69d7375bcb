package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.incidentdossier.content.Slugs;
import org.incidentdossier.drafting.NewProject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `init DIR`
@Command(
        name = "init",
        description =
                "Makes a new dossier in an empty folder: one note of each kind, settings, a workflow, editor help.")
final class InitCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TEXT", description = "The dossier's title (default: the folder's name).")
    @Nullable
    String title;

    @Override
    public Integer call() throws IOException {
        var target = folder.toAbsolutePath().normalize();
        if (!NewProject.hasRoom(target)) {
            throw new WrongUse(target + " is not empty; give a folder that is, or one that is not there yet");
        }
        var name = target.getFileName() == null ? "" : target.getFileName().toString();
        var words = title == null ? name.replaceAll("[-_]+", " ").strip() : title.strip();
        var id = Slugs.of(name).or(() -> Slugs.of(words)).orElse("incident");
        NewProject.write(target, id, words.isEmpty() ? "A dossier" : words);
        var console = Objects.requireNonNull(dossier).console();
        console.out().println(target);
        console.err()
                .println("a dossier with one example of each kind; " + DossierCommand.other(folder, "serve")
                        + " shows it");
        return Exit.DONE;
    }
}
