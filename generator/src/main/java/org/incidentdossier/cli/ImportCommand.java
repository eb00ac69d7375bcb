package org.incidentdossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.drafting.foreign.Import;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import DIR`
@Command(
        name = "import",
        description = "Makes notes of Markdown that was written for JBake or another generator. Overwrites nothing.",
        footer = {
            "",
            "Files become pages, or articles where their header says so. What has no place of its own is kept under"
                    + " extra:. Prints what to look at, as path:line: text."
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(paramLabel = "DIR", description = "The folder with the Markdown files.")
    Path folder = Path.of("");

    @Option(names = "--into", paramLabel = "PROJECT", description = "The dossier's folder (default: as with -C).")
    @Nullable
    Path into;

    @Override
    public Integer call() throws IOException {
        var command = Objects.requireNonNull(dossier);
        var project = into == null ? command.project() : into.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (!Files.isDirectory(project.resolve("content"))) {
            throw new WrongUse(project + " has no content/; `dossier init DIR` makes a new project");
        }
        if (folder.toRealPath().startsWith(project.resolve("content").toRealPath())) {
            throw new WrongUse(folder + " is within the dossier's own content/");
        }
        var report = Import.run(folder.toRealPath(), project);
        print(report, command.console());
        var check = into == null ? command.other("check") : DossierCommand.other(into, "check");
        command.console().err().println(check + " says what to mend");
        return report.left() > 0 ? Exit.CONTENT : Exit.DONE;
    }

    private static void print(Import.Report report, Console console) {
        report.remarks().forEach(remark -> console.out().println(Printable.of(remark.toString())));
        var notes =
                report.written().values().stream().mapToInt(Integer::intValue).sum();
        console.err()
                .println(Counted.of(notes, "note") + ": "
                        + list(report.written().entrySet().stream()
                                .collect(Collectors.toMap(each -> each.getKey().folder(), Map.Entry::getValue)))
                        + "; " + Counted.of(report.copied(), "attachment") + "; "
                        + Counted.of(report.left(), "file") + " not imported");
        if (!report.extras().isEmpty()) {
            console.err().println("kept under extra: " + list(report.extras()));
        }
        if (!report.others().isEmpty()) {
            console.err()
                    .println(
                            "files of other types, not imported unless a text links to them: " + list(report.others()));
        }
    }

    private static String list(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> Printable.of(each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
