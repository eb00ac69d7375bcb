package org.incidentdossier.cli;

import java.io.IOException;
import org.incidentdossier.pipeline.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`
@Command(
        name = "check",
        description = "Prints every diagnostic, also on templates and assets of the project's own, and writes nothing.")
final class CheckCommand extends ExaminingCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif or github (default: ${DEFAULT-VALUE}).")
    Format format = Format.text;

    @Option(names = "--strict", description = "Makes warnings errors.")
    boolean strict;

    /// The forms of a report.
    enum Format {
        text,
        json,
        sarif,
        github
    }

    @Override
    public Integer call() throws IOException {
        var checkup = checkUp(strict);
        switch (format) {
            case text -> printText(checkup);
            case json -> print(DiagnosticJson.list(checkup.diagnostics()));
            case sarif -> print(Sarif.log(checkup.diagnostics(), Version.number()));
            case github ->
                GithubAnnotations.lines(checkup.diagnostics()).forEach(console().out()::println);
        }
        return checkup.hasErrors() ? Exit.CONTENT : Exit.DONE;
    }

    private void printText(Checkup checkup) {
        text().print(checkup.diagnostics(), console().out());
        if (checkup.diagnostics().isEmpty()) {
            console().err().println("nothing to mend" + Quotations.remark(checkup.quotations(), captures != null));
        }
    }
}
