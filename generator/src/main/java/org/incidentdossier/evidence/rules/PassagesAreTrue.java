package org.incidentdossier.evidence.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.incidentdossier.diagnostics.Code;
import org.incidentdossier.diagnostics.Diagnostic;
import org.incidentdossier.diagnostics.Span;
import org.incidentdossier.model.Article;
import org.incidentdossier.model.ArticleId;
import org.incidentdossier.model.ClaimId;
import org.incidentdossier.model.Entry;
import org.incidentdossier.model.Prose;

/// Rule 3: what our prose puts in quotation marks are words of an article that the sentence cites.
///
/// It is looked for in the captures that are at hand; case and the punctuation at its ends may differ, and titles and
/// names may be in quotation marks as well.
final class PassagesAreTrue implements Rule {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    @Override
    public List<Diagnostic> check(Subject subject) {
        if (!subject.captures().arePresent()) {
            return List.of();
        }
        var search = new Search(CaptureTexts.ignoringCase(subject), Titles.of(subject.dossier()), new ArrayList<>());
        for (var entry : subject.dossier().entries()) {
            for (var block : entry.body().blocks()) {
                block.sentences().forEach(each -> search.check(each.text(), each.at(), cited(each, entry)));
            }
        }
        for (var claim : subject.dossier().claims()) {
            search.check(claim.says(), claim.place().at("says"), Set.of(claim.article()));
        }
        return search.found();
    }

    /// The articles that a sentence cites; what an article's own note quotes without a citation is from that article.
    private static Set<ArticleId> cited(Prose.Sentence sentence, Entry entry) {
        var articles = new LinkedHashSet<ArticleId>();
        for (var citation : sentence.citations()) {
            if (ClaimId.isClaimId(citation.claim())) {
                articles.add(ClaimId.parse(citation.claim()).article());
            }
        }
        if (articles.isEmpty() && entry instanceof Article article) {
            articles.add(article.id());
        }
        return articles;
    }

    /// Looks for passages, where there is a capture of every article that they can be from.
    private record Search(CaptureTexts texts, Titles titles, List<Diagnostic> found) {
        void check(String ours, Span at, Set<ArticleId> articles) {
            if (articles.isEmpty() || !articles.stream().allMatch(texts::has)) {
                return;
            }
            for (var passage : QuotedPassage.in(ours)) {
                var words = EDGES.matcher(passage.words()).replaceAll("");
                if (!words.isEmpty() && !titles.contains(words) && !stands(words, articles)) {
                    found.add(Diagnostic.of(
                            Code.D323,
                            at,
                            "no capture of what is cited here has \"" + words + "\"",
                            "quote the words as they stand there, or leave the quotation marks out"));
                }
            }
        }

        private boolean stands(String words, Set<ArticleId> articles) {
            return articles.stream().anyMatch(article -> texts.count(article, words) > 0);
        }
    }
}
