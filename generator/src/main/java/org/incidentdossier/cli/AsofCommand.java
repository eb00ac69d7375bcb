package org.incidentdossier.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.evidence.Evidence;
import org.incidentdossier.exports.data.EvidenceJson;
import org.incidentdossier.model.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `asof DATE`
@Command(name = "asof", description = "Lists the claims that had been published by the end of a day.")
final class AsofCommand extends ExaminingCommand {
    @Parameters(paramLabel = "DATE", converter = DayConverter.class, description = "A day such as 2026-06-14.")
    @Nullable
    LocalDate date;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    OutputFormat format = OutputFormat.text;

    // A year before 0 begins with the sign of an option.
    @Spec
    void takeSign(CommandSpec spec) {
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException {
        var examined = examineOrReport();
        if (examined.isEmpty() || date == null) {
            return Exit.CONTENT;
        }
        var evidence = examined.get().evidence();
        var then = evidence.asOf(date);
        switch (format) {
            case json -> print(EvidenceJson.asOf(then));
            case text -> {
                printAll("Known by the end of " + date, then.known(), evidence);
                printAll("May have been known by the end of " + date, then.perhaps(), evidence);
            }
        }
        return Exit.DONE;
    }

    // What was known is that somebody said it, not that it was so.
    private void printAll(String heading, List<Claim> claims, Evidence evidence) {
        console().out().println(heading + ": " + Counted.of(claims.size(), "claim"));
        claims.forEach(claim -> console()
                .out()
                .println("  " + claim.id() + "  "
                        + Printable.of(evidence.chain(claim).words() + ": " + claim.says())
                        + (evidence.stands(claim.id()) ? "" : " (retracted: supports nothing any more)")));
    }
}
