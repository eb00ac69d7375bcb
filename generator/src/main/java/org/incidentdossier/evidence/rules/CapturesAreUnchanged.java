package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.digests.Hashes;
import org.incidentdossier.model.Article;

/// Rule 3: a capture is the one that was described, by size and hash.
final class CapturesAreUnchanged implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        if (subject.captures().arePresent()) {
            for (var article : subject.dossier().articles()) {
                for (var i = 0; i < article.captures().size(); i++) {
                    check(article, i, subject, found);
                }
            }
        }
        return found;
    }

    private static void check(Article article, int number, Subject subject, List<Diagnostic> found) {
        var capture = article.captures().get(number);
        var pointer = "captures/" + number + "/";
        var bytes = subject.captures().bytes(capture.file());
        if (bytes.isEmpty()) {
            found.add(Diagnostic.of(
                    Code.D310,
                    article.source().at(pointer + "file"),
                    "there is no capture \"" + capture.file() + "\", so its quotations are not checked",
                    "put it into the folder of captures"));
            return;
        }
        if (bytes.get().length != capture.bytes()) {
            found.add(Diagnostic.of(
                    Code.D309,
                    article.source().at(pointer + "bytes"),
                    "the capture has " + bytes.get().length + " bytes, not " + capture.bytes(),
                    "describe a changed copy as a capture of its own, behind this one"));
        }
        var sha256 = Hashes.sha256(bytes.get());
        if (!sha256.equals(capture.sha256())) {
            found.add(Diagnostic.of(
                    Code.D309,
                    article.source().at(pointer + "sha256"),
                    "the capture's SHA-256 is " + sha256,
                    "describe a changed copy as a capture of its own, behind this one"));
        }
    }
}
