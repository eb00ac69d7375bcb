package org.incidentdossier.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.diagnostics.Nearest;
import org.incidentdossier.evidence.inquiry.Support;
import org.incidentdossier.exports.data.EvidenceJson;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.EntryKind;
import org.incidentdossier.model.QuestionId;
import org.incidentdossier.pipeline.Examined;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `support CLAIM|QUESTION`
@Command(name = "support", description = "Says on how many articles and origins an answer rests.")
final class SupportCommand extends ExaminingCommand {
    @Parameters(paramLabel = "ID", description = "A claim (article#claim) or a question.")
    String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws IOException {
        var examined = examineOrReport();
        if (examined.isEmpty()) {
            return Exit.CONTENT;
        }
        var support = find(examined.get());
        switch (format) {
            case json -> print(EvidenceJson.support(support));
            case text -> print(support);
        }
        return Exit.DONE;
    }

    private Support find(Examined examined) {
        var dossier = examined.dossier();
        if (ClaimId.isClaimId(id) && dossier.claim(ClaimId.parse(id)).isPresent()) {
            return examined.evidence().support(ClaimId.parse(id));
        }
        var isQuestion = dossier.entry(id)
                .filter(entry -> entry.kind() == EntryKind.QUESTION)
                .isPresent();
        if (isQuestion) {
            return examined.evidence().support(new QuestionId(id));
        }
        List<String> known = new ArrayList<>();
        dossier.questions().forEach(question -> known.add(question.slug()));
        dossier.claims().forEach(claim -> known.add(claim.id().toString()));
        throw new WrongUse(
                "no claim or question \"" + id + "\"; " + Nearest.hint(id, known) + "a claim is written article#claim");
    }

    private void print(Support support) {
        var out = console().out();
        out.println(Counted.of(support.articles().size(), "article") + ", "
                + Counted.of(support.origins().size(), "known origin")
                + (support.unknown() == 0 ? "" : ", " + support.unknown() + " unknown"));
        out.println("articles: " + Words.list(support.articles()));
        out.println("origins: " + Printable.of(Words.list(support.origins())));
        out.println("claims: " + Words.list(support.claims()));
    }
}
