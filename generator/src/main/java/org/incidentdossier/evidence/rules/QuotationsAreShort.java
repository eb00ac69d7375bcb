package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Quoted;
import org.incidentdossier.evidence.wording.QuotedText;
import org.incidentdossier.graph.Dossier;
import org.incidentdossier.model.Claim;

/// Rule 3: a quotation has at most 11 words, in a claim with its context, and in prose between its quotation marks.
final class QuotationsAreShort implements Rule {
    private static final String HELP = "shorten it, and say the rest in words of our own";

    @Override
    public List<Diagnostic> check(Subject subject) {
        var found = new ArrayList<Diagnostic>();
        subject.dossier().claims().forEach(claim -> checkClaim(claim, found));
        checkProse(subject.dossier(), found);
        return found;
    }

    private static void checkProse(Dossier dossier, List<Diagnostic> found) {
        Titles titles = null;
        for (var ours : OurText.in(dossier)) {
            for (var quoted : QuotedPassage.in(ours.text())) {
                var words = QuotedText.words(quoted.words());
                if (words > QuotedText.MAX_WORDS) {
                    // Few passages are so long, and to fold all titles takes longer than to look for those.
                    titles = titles == null ? Titles.of(dossier) : titles;
                    if (!titles.contains(quoted.words())) {
                        found.add(tooLong(words, quoted, ours));
                    }
                }
            }
        }
    }

    private static Diagnostic tooLong(int words, QuotedPassage quoted, OurText ours) {
        return Diagnostic.of(
                Code.D306,
                ours.at().apply(quoted.start()),
                "the quoted passage " + Quoted.of(quoted.words()) + " has " + words + " words, more than "
                        + QuotedText.MAX_WORDS,
                HELP);
    }

    private static void checkClaim(Claim claim, List<Diagnostic> found) {
        var quote = claim.quote();
        if (quote == null) {
            return;
        }
        // YAML drops the spaces around an unquoted text, so that two words would be one where they meet.
        var words = Stream.of(quote.before(), quote.exact(), quote.after())
                .mapToInt(QuotedText::words)
                .sum();
        if (words > QuotedText.MAX_WORDS) {
            found.add(Diagnostic.of(
                    Code.D305,
                    claim.place().at("quote/exact"),
                    "the quotation has " + words + " words with its context, more than " + QuotedText.MAX_WORDS,
                    HELP));
        }
    }
}
