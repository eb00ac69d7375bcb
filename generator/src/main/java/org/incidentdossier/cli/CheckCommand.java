package org.incidentdossier.cli;

import java.io.IOException;
import org.incidentdossier.pipeline.Examined;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check`
@Command(name = "check", description = "Prints every diagnostic and writes nothing.")
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
        var examined = examine(strict);
        switch (format) {
            case text -> printText(examined);
            case json -> print(DiagnosticJson.list(examined.diagnostics()));
            case sarif -> print(Sarif.log(examined.diagnostics(), Version.number()));
            case github ->
                GithubAnnotations.lines(examined.diagnostics())
                        .forEach(console().out()::println);
        }
        return examined.hasErrors() ? Exit.CONTENT : Exit.DONE;
    }

    private void printText(Examined examined) {
        text().print(examined.diagnostics(), console().out());
        if (examined.diagnostics().isEmpty()) {
            console().err().println("nothing to mend" + Quotations.remark(examined, captures != null));
        }
    }
}
