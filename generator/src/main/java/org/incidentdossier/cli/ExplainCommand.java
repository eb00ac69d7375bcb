package org.incidentdossier.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `explain CODE`
@Command(name = "explain", description = "Says what a diagnostic means, with an example, wrong and right.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @Nullable
    DossierCommand dossier;

    @Parameters(paramLabel = "CODE", description = "A code such as D201.")
    String code = "";

    @Override
    public Integer call() {
        var codes = codes();
        var asked = code.strip().toUpperCase(Locale.ROOT);
        if (!codes.contains(asked)) {
            throw new WrongUse("no code \"" + code + "\"; " + Nearest.hint(asked, codes) + "the codes are "
                    + String.join(" ", codes));
        }
        var found = Code.valueOf(asked);
        Objects.requireNonNull(dossier)
                .console()
                .out()
                .print(found + " (" + found.severity().word() + ")\n\n" + found.explanation());
        return Exit.DONE;
    }

    private static List<String> codes() {
        return Stream.of(Code.values()).map(Code::name).toList();
    }
}
