package org.incidentdossier.cli;

import java.io.IOException;
import java.util.List;
import org.incidentdossier.evidence.inquiry.Inquiry;
import org.incidentdossier.exports.data.EvidenceJson;
import org.incidentdossier.model.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `contradictions`
@Command(name = "contradictions", description = "Sets answers side by side that cannot both be true.")
final class ContradictionsCommand extends ExaminingCommand {
    @Option(names = "--all", description = "All questions, also those without a contradiction.")
    boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws IOException {
        var examined = examineOrReport();
        if (examined.isEmpty()) {
            return Exit.CONTENT;
        }
        var evidence = examined.get().evidence();
        var inquiries = all ? evidence.inquiries() : evidence.contradictions();
        switch (format) {
            case json -> print(EvidenceJson.inquiries(inquiries));
            case text -> printAll(inquiries);
        }
        return Exit.DONE;
    }

    private void printAll(List<Inquiry> inquiries) {
        var out = console().out();
        if (inquiries.isEmpty()) {
            out.println(all ? "no questions" : "no contradictions");
        }
        for (var inquiry : inquiries) {
            out.println(Printable.of(inquiry.question().title()) + "  ("
                    + inquiry.question().id() + ")");
            for (var account : inquiry.accounts()) {
                var ids = account.claims().stream().map(Claim::id).toList();
                out.println("  " + Printable.of(account.answer()) + "  [" + Words.list(ids) + "]");
            }
            for (var pair : inquiry.pairs()) {
                if (all || pair.isContradiction()) {
                    out.println("  " + pair.relation().word() + ": " + Printable.of(pair.reason()));
                }
            }
        }
    }
}
