package org.incidentdossier.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `dossier`: what all commands have in common.
@Command(
        name = "dossier",
        description = "Turns notes on articles, actors, events and claims into a searchable incident dossier.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Exit codes: 0 done; 1 the content has errors, or verify found damage;",
            "2 wrong use; 3 diff found a claim without its last source; 70 our bug;",
            "74 a file, lock or disk."
        })
final class DossierCommand implements Runnable {
    private final Console console;

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The dossier's folder, which holds content/ (default: the folder of the dossier script).")
    @Nullable
    Path project;

    @Spec
    @Nullable
    CommandSpec spec;

    DossierCommand(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    /// The project's folder, absolute.
    Path project() {
        var chosen = project == null ? Path.of(System.getProperty("dossier.home", ".")) : project;
        return chosen.toAbsolutePath().normalize();
    }

    /// How another command is given for the same project, such as `dossier -C outage check`.
    String other(String command) {
        return other(project, command);
    }

    /// The same for a folder; without one, for that of the script.
    static String other(@Nullable Path project, String command) {
        var folder = project == null ? "" : "-C " + Printable.of(ShellWord.of(project.toString())) + " ";
        return "`dossier " + folder + command + "`";
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command is missing");
        }
    }
}
