package org.incidentdossier.cli;

import java.io.IOException;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Counted;
import org.incidentdossier.pipeline.CaptureFolder;
import org.incidentdossier.pipeline.FingerprintFile;
import picocli.CommandLine.Command;

/// `fingerprint --captures DIR`
@Command(
        name = "fingerprint",
        description =
                "Writes content/captures.lock from the texts in --captures DIR, which it needs: salted hashes of the"
                        + " captures' runs of 12 words, by which copied wording is found without the captures.")
final class FingerprintCommand extends ExaminingCommand {
    @Override
    public Integer call() throws IOException {
        if (captures == null) {
            throw new WrongUse("--captures DIR is needed: the fingerprints are made of the articles' texts");
        }
        var examined = examineOrReport();
        if (examined.isEmpty()) {
            return Exit.CONTENT;
        }
        var missing = examined.get().diagnostics().stream()
                .filter(each -> each.code() == Code.D310)
                .toList();
        text().print(missing, console().err());
        var articles = FingerprintFile.write(project(), examined.get().dossier(), CaptureFolder.read(captures));
        if (articles.isEmpty() && !missing.isEmpty()) {
            console().err().println("no capture that the articles list is in " + captures + "; nothing was written");
            return Exit.CONTENT;
        }
        console()
                .err()
                .println("fingerprints of " + Counted.of(articles.size(), "article") + " in content/captures.lock");
        return Exit.DONE;
    }
}
