package org.incidentdossier.cli;

import java.io.IOException;
import org.incidentdossier.exports.data.EvidenceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gaps`
@Command(name = "gaps", description = "Lists what a careful reader would expect and nobody has found.")
final class GapsCommand extends ExaminingCommand {
    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws IOException {
        var examined = examineOrReport();
        if (examined.isEmpty()) {
            return Exit.CONTENT;
        }
        var gaps = examined.get().evidence().gaps();
        switch (format) {
            case json -> print(EvidenceJson.gaps(gaps));
            case text ->
                gaps.forEach(gap ->
                        console().out().println(gap.code().code() + "  " + gap.id() + "  " + Printable.of(gap.text())));
        }
        return Exit.DONE;
    }
}
