package org.incidentdossier.evidence.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.evidence.wording.QuotedText;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.Claim;

/// Rule 3: with its context, a quotation stands exactly once in the newest capture that is at hand.
final class QuotationsAreTrue implements Rule {
    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        for (var article : subject.dossier().articles()) {
            newest(article, subject).ifPresent(text -> article.claims().forEach(claim -> check(claim, text, found)));
        }
        return found;
    }

    private static Optional<QuotedText> newest(Article article, Subject subject) {
        return article.captures().reversed().stream()
                .flatMap(capture -> subject.captures().bytes(capture.file()).stream())
                .findFirst()
                .map(bytes -> QuotedText.of(new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void check(Claim claim, QuotedText text, List<Diagnostic> found) {
        var quote = claim.quote();
        if (quote == null) {
            return;
        }
        var count = text.count(quote.inContext());
        if (count == 0) {
            found.add(Diagnostic.of(
                    Code.D307,
                    claim.place().at("quote/exact"),
                    "the capture does not have \"" + quote.inContext().strip() + "\"",
                    "quote it letter by letter, with `before` and `after` as they stand around it"));
        } else if (count > 1) {
            found.add(Diagnostic.of(
                    Code.D308,
                    claim.place().at("quote/exact"),
                    "the capture has \"" + quote.inContext().strip() + "\" more than once",
                    "add words of the context as `before` or `after`, until it is found once"));
        }
    }
}
